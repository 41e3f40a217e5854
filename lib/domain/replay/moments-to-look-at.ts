import type { Instant } from '../model/instant';
import type { AccountPast } from './account-past';
import { countUpTo } from './count-up-to';
import type { TicketPast } from './ticket-past';

/**
 * When something happened that a ticket may be judged by otherwise, in order, each once: to the ticket itself, and, while it was
 * open, to its customer.
 */
export function momentsToLookAt(
  { record, openedAt, moments, messages, surveys, escalation }: TicketPast,
  account: AccountPast | undefined,
  until: Instant,
): Instant[] {
  const { hostEscalatedAt } = record;
  const own = [
    ...moments,
    ...(messages ?? []),
    ...(surveys ?? []),
    ...(escalation ?? []),
    ...(typeof hostEscalatedAt === 'number' ? [{ at: hostEscalatedAt }] : []),
  ];
  // Nothing is asked of a ticket that is done; from when it is done for good, its customer's days are of no account.
  const over = moments.at(-1)?.doneAt ?? until;
  const changes = account?.changes ?? [];
  const ofCustomer = changes.slice(countUpTo(changes, openedAt), countUpTo(changes, over));
  const all = [...own, ...ofCustomer].map(({ at }) => at).filter((at) => at >= openedAt && at <= until);
  return [...new Set(all)].sort((a, b) => a - b);
}
