import { ESCALATION_TAG } from '../../domain/model/escalation-tag';
import type { SampleWrite } from '../../domain/model/sample-write';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { sampleCustomers } from '../../domain/sample/sample-customers';
import { samplePeople } from '../../domain/sample/sample-people';
import type { SampleTicket } from '../../domain/sample/sample-ticket';
import type { SampleDesk } from './sample-desk';

/** What the host would give of a ticket in one request, with all that was written on it since. */
export function sampleFacts(
  desk: SampleDesk,
  ticket: SampleTicket,
  all: readonly SampleWrite[],
): TicketFacts {
  const { host } = desk;
  const id = desk.ticketId(ticket.number);
  const writes = all.filter(({ ticketId }) => ticketId === id);
  const accountId = desk.customerId(ticket.customer);
  const contact = sampleCustomers[ticket.customer]?.contact ?? '';
  const contactId = desk.contactId(ticket.customer);
  const tags = tagsOf(desk.tags(ticket), writes);
  const last = writes.at(-1)?.at ?? desk.ago(ticket.said.at(-1)?.ago ?? ticket.opened);
  const assigneeId =
    writes.findLast((write) => write.assigneeId !== null)?.assigneeId ??
    (ticket.assignee === null ? 'none' : samplePeople.id(host, ticket.assignee));
  const spoken = ticket.said.filter(({ by }) => by !== 'note');
  const lastReply = spoken.findLastIndex(({ by }) => by === 'agent');
  const waiting = spoken.slice(lastReply + 1);
  const replied = writes.some((write) => write.public);
  return {
    ticket: {
      ref: desk.ref('ticket', id),
      subject: ticket.subject,
      status: ticket.status,
      priority: writes.findLast((write) => write.priority !== null)?.priority ?? ticket.priority,
      type: null,
      tags,
      createdAt: desk.ago(ticket.opened),
      updatedAt: last,
      // One more with every write: whoever read it before is told that it has changed.
      stamp: `${last}-${writes.length}`,
      requesterId: contactId,
      assigneeId,
      groupId: 'none',
      accountId,
      commentCount: ticket.said.length + writes.length,
      escalated: tags.includes(ESCALATION_TAG.escalated),
    },
    people: [...samplePeople.team(host), { id: contactId, name: contact, role: 'customer' }],
    clocks:
      ticket.due === null
        ? []
        : [
            {
              metric: spoken.some(({ by }) => by === 'agent') ? 'next_reply_time' : 'first_reply_time',
              label: null,
              stage: replied ? 'achieved' : 'active',
              dueAt: replied ? null : desk.ago(-ticket.due),
              startedAt: desk.ago(waiting[0]?.ago ?? ticket.opened),
              targetMinutes: Math.max(1, ticket.due + (waiting[0]?.ago ?? ticket.opened)),
              businessHours: false,
            },
          ],
    conversation: {
      waitingSince: replied || waiting[0] === undefined ? 'nobody' : desk.ago(waiting[0].ago),
      unansweredMessages: null,
      agentReplies: null,
    },
    customer: desk.customer(accountId),
    customerTickets: null,
    events: null,
    fields: { product: ticket.product },
    renewal: desk.renewal(ticket.customer),
  };
}

function tagsOf(first: readonly string[], writes: readonly SampleWrite[]): string[] {
  let tags = [...first];
  for (const { tags: change } of writes)
    tags = [...new Set([...tags.filter((tag) => !change.remove.includes(tag)), ...change.add])];
  return tags;
}
