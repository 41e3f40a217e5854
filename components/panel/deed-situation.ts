import { dueByItself } from '../../lib/domain/escalation/due-by-itself';
import { EscalationRefused } from '../../lib/domain/escalation/escalation-refused';
import { hostChanges } from '../../lib/domain/escalation/host-changes';
import { planTakeBack } from '../../lib/domain/escalation/plan-take-back';
import { type PossibleDeed, possibleDeeds } from '../../lib/domain/escalation/possible-deeds';
import type { EscalationState } from '../../lib/domain/model/escalation-state';
import type { Person } from '../../lib/domain/model/person';
import type { Policy } from '../../lib/domain/model/policy';
import type { Sentence } from '../../lib/domain/model/sentence';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { dueSentence } from '../../lib/view/panel/due-sentence';

/** Where an escalation stands for somebody who may act on it. */
export interface DeedSituation {
  deeds: PossibleDeed[];
  canTakeBack: boolean;
  /** Whether the host takes nothing any more. */
  closed: boolean;
  /** What is due and left to a person; then what colleagues changed by hand. */
  waiting: Sentence[];
}

/** @param now host time; what is due changes with it, what can be done hardly does */
export function deedSituation(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  { me, people, now }: { me: Person | null; people: readonly Person[]; now: number },
): DeedSituation {
  const known = { ...facts, people: [...people] };
  const closed = facts.ticket.status === 'closed';
  const changes = hostChanges(facts, state, policy, people);
  if (state.status === 'none' || facts.events === null)
    return { deeds: [], canTakeBack: false, closed, waiting: changes };
  const by = { personId: me?.id ?? '', kind: 'person' as const };
  const { suggest } = dueByItself(known, state, policy, now);
  const due =
    suggest === null
      ? []
      : [
          dueSentence(
            { deed: suggest.event.deed, at: suggest.at, levelId: suggest.event.levelId },
            state.levelId,
            policy.levels,
          ),
        ];
  return {
    deeds: closed ? [] : possibleDeeds(known, state, policy, by, now),
    canTakeBack: !closed && me !== null && mayTakeBack(known, state, policy, now, me.id),
    closed,
    waiting: [...due, ...changes],
  };
}

function mayTakeBack(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: number,
  myId: string,
): boolean {
  try {
    planTakeBack(facts, state, policy, now, myId);
    return true;
  } catch (error) {
    if (error instanceof EscalationRefused) return false;
    throw error;
  }
}
