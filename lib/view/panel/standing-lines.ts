import type { EscalationState } from '../../domain/model/escalation-state';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { personName } from './person-name';
import { say } from './say';

/** What stands beside the level of an escalation: a hold that lasts, a hand-over that waits for an answer. `now` is host time. */
export function standingLines(
  { status, holds = [], offer }: EscalationState,
  people: readonly Person[],
  me: Person | null,
  now: number,
): Sentence[] {
  if (status === 'none') return [];
  const hold = holds.find(({ until }) => until === null || until > now);
  const held =
    hold === undefined
      ? []
      : [
          hold.until === null
            ? say('deeds_held')
            : say('deeds_held_until', { kind: 'instant', instant: hold.until }),
        ];
  if (offer === undefined) return held;
  const giver =
    offer.by === null
      ? ({ kind: 'message', key: 'panel_a_colleague' } as const)
      : personName(people, offer.by);
  return [
    ...held,
    offer.to === me?.id
      ? say('deeds_offered_to_you', giver)
      : say('deeds_offered', personName(people, offer.to)),
  ];
}
