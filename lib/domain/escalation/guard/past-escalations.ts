import type { EscalationEvent } from '../../model/escalation-event';
import type { Policy } from '../../model/policy';
import { countingEvents } from '../counting-events';
import type { PastEscalation } from './past-escalation';

/** What nobody pressed, and what goes with a whole customer, is no escalation by hand. */
const BY_ITSELF: readonly EscalationEvent['ground'][] = ['limit', 'rule', 'customer'];

/**
 * The escalations by hand in the log of one ticket, each with what the level made of it.
 * @param teamOf host group id of a host user, `null` where that is unknown
 */
export function pastEscalations(
  events: readonly EscalationEvent[],
  policy: Pick<Policy, 'levels'>,
  teamOf: (personId: string) => string | null,
): PastEscalation[] {
  const log = countingEvents(events, policy);
  return log.flatMap((event, index) => {
    const { deed, authorId, ground } = event;
    if (deed !== 'escalated' || authorId === null || BY_ITSELF.includes(ground)) return [];
    const accepted = acceptedBy(log.slice(index + 1));
    const exception = ground === 'exception';
    return [
      {
        personId: authorId,
        teamId: teamOf(authorId),
        at: event.effectiveAt ?? event.at,
        accepted,
        exception,
      },
    ];
  });
}

/** What the level said first: taken on, or sent back down, taken back, withdrawn. `null` while it said neither. */
function acceptedBy(following: readonly EscalationEvent[]): boolean | null {
  for (const { deed, outcome } of following) {
    if (deed === 'acknowledged' || deed === 'accepted') return true;
    if (deed === 'lowered') return false;
    // Taken back is closed without an outcome.
    if (deed === 'resolved') return outcome !== undefined && outcome !== 'withdrawn';
    if (deed === 'escalated') return null;
  }
  return null;
}
