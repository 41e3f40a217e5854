import type { SandboxCore } from '../../core/sandbox-core';
import { ticketFields } from '../routes/ticket-fields';
import { applyChange } from './apply-change';
import { Directory } from './directory';
import { seedTickets } from './seed-tickets';
import type { TicketChange } from './ticket-change';
import type { AuditRecord, CommentRecord, TicketRecord } from './ticket-record';

/** Fields of an organisation that a test may change. */
export interface OrganizationFields {
  tier: string;
  usage_30d: number | null;
  usage_previous_30d: number | null;
  nps: number | null;
  adoption: number | null;
  arr: number;
  renewal: string;
}

/**
 * What the Zendesk account holds. The reading methods are for tests and the API; the acting ones play the customer and
 * the colleague. Every unknown id or key throws `RangeError`.
 */
export class ZendeskState {
  readonly directory: Directory;
  readonly tickets: Map<number, TicketRecord>;
  /** Tickets that are gone: only the export of changes still names them. */
  readonly deleted = new Map<number, TicketRecord>();
  readonly #organizations: Map<number, { fields: OrganizationFields; updatedAt: number }>;
  #lastId = 900_114_203_500;

  constructor(readonly core: SandboxCore) {
    this.directory = new Directory(core.seed);
    this.tickets = seedTickets(core.seed, this.directory, this.nextId);
    this.#organizations = new Map(
      core.seed.accounts.map((account) => [
        account.zendeskId,
        {
          fields: {
            tier: account.tier.toLowerCase(),
            usage_30d: account.usage30d,
            usage_previous_30d: account.usagePrevious30d,
            nps: account.nps,
            adoption: account.adoption,
            arr: account.arr,
            renewal: account.renewal,
          },
          updatedAt: core.seed.now - 2 * 3_600_000,
        },
      ]),
    );
  }

  readonly nextId = (): number => {
    this.#lastId += 10;
    return this.#lastId;
  };

  ticket(id: number): TicketRecord {
    const ticket = this.tickets.get(id);
    if (ticket === undefined) throw new RangeError(`The sandbox has no ticket ${id}.`);
    return ticket;
  }

  comments(id: number): CommentRecord[] {
    return this.ticket(id).comments;
  }

  audits(id: number): AuditRecord[] {
    return this.ticket(id).audits;
  }

  organization(id: number): { fields: OrganizationFields; updatedAt: number } {
    const organization = this.#organizations.get(id);
    if (organization === undefined) throw new RangeError(`The sandbox has no organisation ${id}.`);
    return organization;
  }

  /** Tickets of one organisation, newest first. */
  ticketsOf(organizationId: number): TicketRecord[] {
    return [...this.tickets.values()]
      .filter((ticket) => ticket.organizationId === organizationId)
      .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  }

  /** Does one act to a ticket at the sandbox's time; `null` when nothing changed. */
  change(ticketId: number, userId: number, change: TicketChange): AuditRecord | null {
    return applyChange(this.ticket(ticketId), change, {
      userId,
      agent: this.directory.isAgent(userId),
      at: this.core.clock.now(),
      nextId: this.nextId,
    });
  }

  /** The requester writes a public message; a pending, held or solved ticket opens again. */
  customerWrites(ticketId: number, text: string): void {
    this.change(ticketId, this.ticket(ticketId).requesterId, { comment: { body: text, public: true } });
  }

  /** A colleague answers publicly. @param person key in the seed or Zendesk user id */
  agentReplies(ticketId: number, person: string | number, text: string): void {
    this.change(ticketId, this.#user(person), { comment: { body: text, public: true } });
  }

  /** A colleague leaves an internal note. @param person key in the seed or Zendesk user id */
  agentNotes(ticketId: number, person: string | number, text: string): void {
    this.change(ticketId, this.#user(person), { comment: { body: text, public: false } });
  }

  /** A colleague changes fields; without a name the administrator does. */
  setField(ticketId: number, change: Omit<TicketChange, 'comment'>, person: string | number = 'grace'): void {
    this.change(ticketId, this.#user(person), change);
  }

  /** An administrator deletes a ticket. */
  deleteTicket(id: number): void {
    const ticket = this.ticket(id);
    ticket.updatedAt = Math.floor(this.core.clock.now() / 1000) * 1000;
    this.tickets.delete(id);
    this.deleted.set(id, ticket);
  }

  /** The requester answers the survey about a solved ticket. @param stars of five, where that is asked */
  customerRates(ticketId: number, satisfaction: 'good' | 'bad', stars?: number): void {
    const ticket = this.ticket(ticketId);
    const at = this.core.clock.now();
    Object.assign(ticket, { satisfaction, ratedAt: at, updatedAt: Math.floor(at / 1000) * 1000 });
    if (stars !== undefined) ticket.stars = stars;
  }

  /** Fills one of the account's own fields of a ticket. @param title of the field */
  setCustomField(ticketId: number, title: string, value: unknown): void {
    const field = ticketFields.find((one) => one.title === title);
    if (field === undefined) throw new RangeError(`The sandbox has no ticket field ${title}.`);
    const ticket = this.ticket(ticketId);
    ticket.customFields = { ...ticket.customFields, [field.id]: value };
  }

  /** Changes fields of an organisation, as an import would. @param organization key in the seed or Zendesk id */
  setOrganizationFields(organization: string | number, fields: Partial<OrganizationFields>): void {
    const id = typeof organization === 'string' ? this.directory.organizationId(organization) : organization;
    const entry = this.organization(id);
    Object.assign(entry.fields, fields);
    entry.updatedAt = this.core.clock.now();
  }

  #user(person: string | number): number {
    return typeof person === 'string' ? this.directory.userId(person) : person;
  }
}
