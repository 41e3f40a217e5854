import type { Seed, SeedTicket } from '../../seed/seed';
import { applyChange } from './apply-change';
import type { Directory } from './directory';
import type { TicketRecord } from './ticket-record';

/** Replays the history of every seeded ticket, so that its audits are those of a ticket that lived. */
export function seedTickets(
  seed: Seed,
  directory: Directory,
  nextId: () => number,
): Map<number, TicketRecord> {
  return new Map(seed.tickets.map((ticket) => [ticket.id, replay(ticket, directory, nextId)]));
}

function replay(seeded: SeedTicket, directory: Directory, nextId: () => number): TicketRecord {
  const [first, ...rest] = seeded.messages;
  const requesterId = directory.userId(seeded.requesterKey);
  const assigneeId = seeded.assigneeKey === null ? null : directory.userId(seeded.assigneeKey);
  const auditId = nextId();
  const description = {
    id: nextId(),
    auditId,
    authorId: requesterId,
    at: seeded.createdAt,
    body: first?.text ?? seeded.subject,
    public: true,
  };
  const ticket: TicketRecord = {
    id: seeded.id,
    subject: seeded.subject,
    type: seeded.type,
    priority: seeded.priority,
    status: 'new',
    tags: seeded.tags,
    requesterId,
    assigneeId,
    groupId: directory.groupId(seeded.groupKey),
    organizationId: seeded.accountKey === null ? null : directory.organizationId(seeded.accountKey),
    createdAt: seeded.createdAt,
    updatedAt: Math.floor(seeded.createdAt / 1000) * 1000,
    comments: [description],
    audits: [{ id: auditId, at: seeded.createdAt, authorId: requesterId, changes: [], comment: description }],
    satisfaction: seeded.satisfaction,
  };
  const moments = [...new Set([...rest, ...seeded.statusChanges].map(({ at }) => at))].sort((a, b) => a - b);
  for (const at of moments) {
    const messages = rest.filter((message) => message.at === at);
    const statuses = seeded.statusChanges.filter((change) => change.at === at);
    const last = statuses.at(-1);
    for (const [index, message] of messages.entries()) {
      const userId = directory.userId(message.author);
      const agent = directory.isAgent(userId);
      const comment = { body: message.text, public: message.public };
      const status = index === messages.length - 1 ? last?.to : undefined;
      applyChange(
        ticket,
        { comment, ...(status === undefined ? {} : { status }) },
        { userId, agent, at, nextId },
      );
    }
    if (messages.length === 0 && last !== undefined) {
      const userId = directory.userId(last.by);
      applyChange(ticket, { status: last.to }, { userId, agent: true, at, nextId });
    }
  }
  return ticket;
}
