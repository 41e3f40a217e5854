import type { DeskTicket } from '../../domain/model/desk-ticket';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { TicketFilter } from '../../messages/ticket-filter';
import { byNeed } from '../my-queue/by-need';
import { hasWords } from './has-words';
import { inOrder } from './in-order';

const PRIORITIES = ['urgent', 'high', 'normal', 'low', 'none'];

/**
 * The tickets that a filter lets through, in order.
 * @param levels of the policy in their order
 */
export function ticketList(
  tickets: readonly DeskTicket[],
  filter: TicketFilter,
  sort: { by: string; descending: boolean },
  { levels, now }: { levels: readonly { id: string }[]; now: Instant },
): DeskTicket[] {
  const through = tickets.filter((ticket) => passes(ticket, filter));
  if (sort.by === 'need') {
    const sorted = through.sort((a, b) => byNeed(a, b, now));
    return sort.descending ? sorted.reverse() : sorted;
  }
  const levelIds = levels.map(({ id }) => id);
  return inOrder(
    through,
    (ticket) => keyOf(ticket, sort.by, levelIds),
    sort.descending,
    ({ ref }) => recordKey(ref),
  );
}

/** One string per owner: ids of two systems may be the same. */
export function ownerKey({ ref, owner }: Pick<DeskTicket, 'ref' | 'owner'>): string {
  if (owner === null) return 'unknown';
  return owner === 'none' ? 'none' : `${ref.account}/${owner.id}`;
}

function passes(ticket: DeskTicket, { text, band, level, owner, type, host }: TicketFilter): boolean {
  if (host !== null && ticket.ref.host !== host) return false;
  if (band !== null && bandOf(ticket) !== band) return false;
  if (level !== null && !isOnLevel(ticket, level)) return false;
  if (owner !== null && ownerKey(ticket) !== owner) return false;
  if (type !== null && ticket.type?.id !== type) return false;
  return (
    text.trim() === '' ||
    hasWords(text, [ticket.subject, ticket.customer, nameOf(ticket), `#${ticket.ref.id}`])
  );
}

/** A risk that is known in part and low so far may be any. */
function bandOf({ risk }: DeskTicket): string {
  return risk === null || (risk.atLeast && risk.band === 'low') ? 'unknown' : risk.band;
}

function isOnLevel({ escalation, levelId }: DeskTicket, level: string): boolean {
  if (level === 'none') return escalation === null;
  return level === 'any' ? escalation !== null : levelId === level;
}

function nameOf({ owner }: DeskTicket): string | null {
  return owner === null || owner === 'none' ? null : owner.name;
}

function keyOf(ticket: DeskTicket, by: string, levelIds: readonly string[]): number | string | null {
  const { risk, clock, waitingSince, priority, levelId, escalation, owner } = ticket;
  switch (by) {
    case 'risk':
      return bandOf(ticket) === 'unknown' ? null : (risk?.number ?? null);
    case 'ticket':
      return ticket.subject;
    case 'level':
      return escalation === null ? null : levelId === null ? -1 : levelIds.indexOf(levelId);
    case 'owner':
      return owner === null || owner === 'none' ? null : (owner.name ?? owner.id);
    case 'due':
      return clock === null || clock === 'none' ? null : clock.dueAt;
    case 'waiting':
      return waitingSince === 'nobody' || waitingSince === null ? null : -waitingSince;
    case 'customer':
      return ticket.customer;
    case 'priority':
      return priority === null ? null : PRIORITIES.indexOf(priority);
    default:
      return ticket.readAt;
  }
}
