import { escalationsOf } from '../../domain/kpis/escalations-of';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import type { PlaySituation } from '../../domain/playbooks/play-situation';

/**
 * The escalations of a ticket, open and closed, by its log; none where it is unknown.
 * @param recordKey whose plays they start
 */
export function escalationsSeen(
  { ticket: { ref }, events }: Pick<TicketFacts, 'ticket' | 'events'>,
  recordKey: string,
  policy: Pick<Policy, 'levels'>,
  now: Instant,
): PlaySituation['escalations'][number][] {
  if (events === null || events.length === 0) return [];
  // Of a ticket with very many comments the beginning of the log may be out of reach.
  const first = Math.min(...events.map(({ cycle }) => cycle));
  return escalationsOf(events, policy, now + 1).map(({ flaggedAt, resolvedAt }, place) => ({
    recordKey,
    key: `${ref.account}/${ref.id}/${first + place}`,
    openedAt: flaggedAt,
    closedAt: resolvedAt,
  }));
}
