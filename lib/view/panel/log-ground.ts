import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import type { Sentence } from '../../domain/model/sentence';
import { personName } from './person-name';
import { say } from './say';

/** What the log adds to a line: whom it was for, until when, what came of it, else why it was done; `null` where it does not say. */
export function logGround(
  { deed, ground, to, until, outcome, cause }: EscalationEvent,
  people: readonly Person[],
  { outcomes, causes }: Pick<Policy, 'outcomes' | 'causes'>,
): Sentence | null {
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  if (deed === 'resolved' && outcome !== undefined)
    return cause === undefined
      ? say('log_outcome', nameIn(outcomes, outcome))
      : say('log_outcome_cause', nameIn(outcomes, outcome), nameIn(causes, cause));
  if (to !== undefined) return say('log_to', personName(people, to));
  if (until !== undefined) return say('log_until', { kind: 'instant', instant: until });
  return ground === undefined || ground === 'person' ? null : say(`log_ground_${ground}`);
}
