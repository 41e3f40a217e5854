import type { CustomerTickets } from '../../domain/model/customer-tickets';
import type { DeskEscalation } from '../../domain/model/desk-escalation';
import type { DeskTicket } from '../../domain/model/desk-ticket';
import type { Instant } from '../../domain/model/instant';
import { isDone } from '../../domain/model/is-done';
import type { Policy } from '../../domain/model/policy';
import type { QueueCopy } from '../../domain/model/queue-copy';
import { recordKey } from '../../domain/model/record-key';
import { RecordRef } from '../../domain/model/record-ref';
import { levelName } from '../../view/panel/level-name';
import { workTicketOf } from '../my-queue/work-ticket-of';
import type { DeskLists } from './desk-lists';
import type { TicketEntry } from './ticket-entry';

/**
 * All open tickets that are known, each once: as it was read itself where it was, else as my queue has it, else as its customer's list has
 * it. Of two readings the later one says whether it is open.
 */
export function deskTickets(
  entries: ReadonlyMap<string, TicketEntry>,
  { queues, ofCustomers }: Pick<DeskLists, 'queues' | 'ofCustomers'>,
  {
    policy,
    customerName,
    meOf,
  }: {
    policy: Policy;
    /** By the key of its record. */
    customerName: (key: string) => string | null;
    meOf: (account: string) => { id: string; name: string | null } | null;
  },
): { tickets: DeskTicket[]; escalations: DeskEscalation[] } {
  const tickets = new Map<string, DeskTicket>();
  const readings = new Map<string, Instant>();
  for (const { host, account, readAt, customerId, name, list } of ofCustomers.values()) {
    const customer = name ?? customerName(recordKey({ host, account, kind: 'account', id: customerId }));
    for (const one of list.tickets) {
      const ref = RecordRef.safeParse({ host, account, kind: 'ticket', id: one.id }).data;
      if (ref === undefined) continue;
      const key = recordKey(ref);
      if (readAt < (readings.get(key) ?? 0)) continue;
      readings.set(key, readAt);
      const before = tickets.get(key)?.customer ?? null;
      if (isDone(one.status)) tickets.delete(key);
      else tickets.set(key, { ...ofList(ref, one, readAt, policy), customer: customer ?? before });
    }
  }
  for (const [account, { host, readAt, tickets: mine }] of queues)
    for (const one of mine) {
      const ref = RecordRef.safeParse({ host, account, kind: 'ticket', id: one.id }).data;
      if (ref === undefined) continue;
      const key = recordKey(ref);
      readings.set(key, Math.max(readAt, readings.get(key) ?? 0));
      tickets.set(key, ofQueue(ref, one, tickets.get(key) ?? null, readAt, meOf(account), policy));
    }
  const escalations = new Map<string, DeskEscalation>();
  for (const [key, { ticket, escalation, readAt, done }] of entries) {
    const listed = tickets.get(key);
    const isLater = readAt >= (readings.get(key) ?? 0);
    // A list that is newer says that it is open, or, by not being open there any more, that it is not.
    const isOpen = isLater ? !done : listed !== undefined;
    if (!isOpen) tickets.delete(key);
    else {
      const clock = isLater ? ticket.clock : (listed?.clock ?? ticket.clock);
      tickets.set(key, { ...ticket, clock, customer: ticket.customer ?? listed?.customer ?? null });
      if (escalation !== null) escalations.set(key, escalation);
    }
  }
  for (const [key, ticket] of tickets)
    if (ticket.escalation !== null && !escalations.has(key)) escalations.set(key, namedOnly(ticket));
  return { tickets: [...tickets.values()], escalations: [...escalations.values()] };
}

/** What a list does not say is unknown. */
const UNREAD = { risk: null, waitingSince: null, type: null } as const;

function ofList(
  ref: RecordRef,
  { subject, priority = null, dueAt = null, escalated, levelId }: CustomerTickets['tickets'][number],
  readAt: Instant,
  policy: Policy,
): DeskTicket {
  const isEscalated = levelId !== null || escalated === true;
  return {
    ...UNREAD,
    ...{ ref, subject, customer: null, priority, levelId, readAt, owner: null },
    // A list says when, not which clock it is.
    clock: typeof dueAt === 'number' ? { metric: 'milestone', label: null, dueAt } : dueAt,
    escalation: isEscalated
      ? { levelName: levelId === null ? null : levelName(levelId, policy), stands: 'waits' }
      : null,
  };
}

function ofQueue(
  ref: RecordRef,
  { subject, clocks, escalated }: QueueCopy['tickets'][number],
  listed: DeskTicket | null,
  readAt: Instant,
  me: { id: string; name: string | null } | null,
  policy: Policy,
): DeskTicket {
  const mine = workTicketOf({
    ...{ ref, subject, clocks, assigned: true, flagged: escalated, meId: me?.id ?? null },
    ...{ painted: null, facts: null, escalation: null, policy },
  });
  return {
    ...UNREAD,
    ...mine,
    subject: mine.subject ?? listed?.subject ?? null,
    customer: listed?.customer ?? null,
    escalation:
      escalated === null || listed?.escalation?.levelName != null
        ? (listed?.escalation ?? mine.escalation)
        : mine.escalation,
    levelId: listed?.levelId ?? null,
    priority: listed?.priority ?? null,
    owner: me,
    readAt,
  };
}

/** Escalated by its host's list: who holds it and since when its log says, which nobody has read here. */
function namedOnly({
  ref,
  subject,
  customer,
  risk,
  levelId,
  escalation,
  readAt,
}: DeskTicket): DeskEscalation {
  return {
    ...{ ref, subject, customer, risk, levelId, levelName: escalation?.levelName ?? null, readAt },
    ...{ stands: 'unknown', holder: null, dueAt: null, held: false, startedAt: null, updateDueAt: null },
  };
}
