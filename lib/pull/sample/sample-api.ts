import type { CustomerTickets } from '../../domain/model/customer-tickets';
import { ESCALATION_TAG } from '../../domain/model/escalation-tag';
import { levelOfTags } from '../../domain/model/level-of-tags';
import { nearestDue } from '../../domain/model/nearest-due';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { sampleId } from '../../domain/sample/sample-id';
import { samplePast } from '../../domain/sample/sample-past';
import { samplePeople } from '../../domain/sample/sample-people';
import type { HostApi } from '../../hosts/contract';
import { HostError } from '../../hosts/host-error';
import { apiOf } from '../api-of';
import { sampleComments } from './sample-comments';
import type { SampleDesk } from './sample-desk';
import { sampleFacts } from './sample-facts';
import { sampleHistory } from './sample-history';
import type { SampleWrites } from './sample-writes';

/** The first id that a note written while somebody looks around is given. */
const FIRST_NOTE = 95_000;

/** A host's API half that asks nobody: it answers from the sample desk and keeps what is written in memory. */
export function sampleApi(desk: SampleDesk, writes: SampleWrites): HostApi {
  const { host } = desk;
  const real = apiOf(host);
  const meId = samplePeople.id(host, 0);
  const all = () => writes.all(host);
  const facts = async (id: string): Promise<TicketFacts> => {
    const ticket = desk.ticket(id);
    if (ticket === null) throw new HostError('not-found', 'There is no such ticket in the sample data.');
    return sampleFacts(desk, ticket, await all());
  };
  const listed = async (): Promise<TicketFacts[]> =>
    Promise.all(desk.tickets.map(({ number }) => facts(desk.ticketId(number))));
  const nameOfNote = (place: number) => sampleId(host, 'ticket', FIRST_NOTE + place);

  const readCustomerTickets: HostApi['readCustomerTickets'] = async (_, accountId) => {
    const open = (await listed()).filter(({ ticket }) => ticket.accountId === accountId);
    return {
      tickets: [...open.map(asListed), ...past(desk, accountId)],
      surveys: surveys(desk, accountId),
      complete: true,
    };
  };

  return {
    ...real,
    readTicket: (_, id) => facts(id),
    async readComments(connection, { ticket }) {
      const found = desk.ticket(ticket.ref.id);
      if (found === null) throw new HostError('not-found', 'There is no such ticket in the sample data.');
      return sampleComments(connection, desk, found, await all());
    },
    async readNotes(_, ticketId, noteIds) {
      return (await all())
        .filter((write) => write.ticketId === ticketId && noteIds.includes(write.noteId))
        .map(({ noteId, text }) => ({ id: noteId, text }));
    },
    readCustomerTickets,
    async readAccount(connection, id) {
      const account = desk.customer(id);
      if (account === null) throw new HostError('not-found', 'There is no such customer in the sample data.');
      const tickets = await readCustomerTickets(connection, id);
      const place = desk.places().find((one) => desk.customerId(one) === id) ?? 0;
      return {
        account,
        tickets,
        twin: null,
        renewal: desk.renewal(place),
        events: desk.activity(place),
        surveys: tickets.surveys ?? null,
      };
    },
    readTickets:
      real.readTickets && ((_, ids) => Promise.all(ids.filter((id) => desk.ticket(id) !== null).map(facts))),
    readChanges: null,
    listFields: null,
    readSurveys: null,
    readFieldExample: null,
    readCalendars: null,
    readSlaPolicies: null,
    readHistory: null,
    readLoads: null,
    history: sampleHistory(desk),
    async findAccounts(_, { domains }) {
      return desk
        .places()
        .flatMap((place) => desk.customer(desk.customerId(place)) ?? [])
        .filter((customer) => customer.domains?.some((domain) => domains.includes(domain)));
    },
    async readQueue() {
      const mine = (await listed()).filter(({ ticket }) => ticket.assigneeId === meId);
      return {
        tickets: mine.map(({ ticket, clocks }) => ({
          ...{
            id: ticket.ref.id,
            subject: ticket.subject,
            priority: ticket.priority,
            assigneeId: meId,
            clocks,
          },
          ...{ escalated: ticket.escalated, changedAt: ticket.updatedAt },
        })),
        total: mine.length,
      };
    },
    async readEscalated() {
      return (await listed())
        .filter(({ ticket }) => ticket.escalated === true)
        .map(({ ticket }) => ({ id: ticket.ref.id, changedAt: ticket.updatedAt }));
    },
    async whoAmI() {
      return { id: meId, name: samplePeople.team(host)[0]?.name ?? '', role: 'agent' };
    },
    listOwners: async () => samplePeople.team(host),
    async write({ now }, transition) {
      const before = await facts(transition.ref.id);
      if (before.ticket.stamp !== transition.facts.ticket.stamp)
        throw new HostError('conflict', 'The sample ticket changed meanwhile. It is tried again.');
      const { note, tags, assign, priority } = transition;
      const { noteId } = await writes.add(host, (others) => ({
        ...{ ticketId: transition.ref.id, at: now(), public: false, text: note, tags, priority },
        noteId: nameOfNote(others.length),
        assigneeId: assign?.kind === 'person' ? assign.personId : null,
      }));
      return { noteId, warnings: [] };
    },
    writeBeside: null,
    accountEscalations: null,
    reply: {
      async send({ now }, before, text) {
        const { noteId } = await writes.add(host, (others) => ({
          ...{ ticketId: before.ticket.ref.id, at: now(), noteId: nameOfNote(others.length) },
          ...{ public: true, text, tags: { add: [], remove: [] }, priority: null, assigneeId: null },
        }));
        return { noteId, warnings: [] };
      },
      async find(_, before, text, since) {
        const found = (await all()).find(
          (write) =>
            write.public &&
            write.ticketId === before.ticket.ref.id &&
            write.text === text &&
            write.at >= since,
        );
        return found?.noteId ?? null;
      },
    },
  };
}

function asListed({ ticket, clocks, fields }: TicketFacts): CustomerTickets['tickets'][number] {
  return {
    ...{ id: ticket.ref.id, subject: ticket.subject, status: ticket.status, createdAt: ticket.createdAt },
    escalated: ticket.tags?.includes(ESCALATION_TAG.escalated) ?? null,
    levelId: levelOfTags(ticket.tags),
    product: fields?.product ?? null,
    priority: ticket.priority,
    dueAt: clocks === null ? null : nearestDue(clocks),
  };
}

function pastOf(desk: SampleDesk, accountId: string) {
  return samplePast(desk.begunAt).filter(
    (one) => one.host === desk.host && desk.customerId(one.customer) === accountId,
  );
}

function past(desk: SampleDesk, accountId: string): CustomerTickets['tickets'] {
  return pastOf(desk, accountId).map(({ number, subject, openedAt, solvedAt, product, priority }) => ({
    ...{ id: desk.ticketId(number), subject, status: 'solved' as const, createdAt: openedAt, solvedAt },
    ...{ escalated: false, levelId: null, product, priority, dueAt: 'none' as const },
  }));
}

function surveys(desk: SampleDesk, accountId: string): NonNullable<CustomerTickets['surveys']> {
  return pastOf(desk, accountId).flatMap(({ satisfaction, solvedAt, number }) =>
    satisfaction === null
      ? []
      : [
          {
            at: solvedAt,
            survey: 'csat' as const,
            scale: '1-5' as const,
            value: satisfaction,
            ticketId: desk.ticketId(number),
          },
        ],
  );
}
