import { defaultPolicy } from '../../domain/default-policy/default-policy';
import type { CustomerAccount } from '../../domain/model/customer-account';
import type { CustomerEvent } from '../../domain/model/customer-event';
import type { EscalationEvent } from '../../domain/model/escalation-event';
import { ESCALATION_TAG } from '../../domain/model/escalation-tag';
import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import type { RecordRef } from '../../domain/model/record-ref';
import type { Renewal } from '../../domain/model/renewal';
import { transitionKey } from '../../domain/model/transition-key';
import { SAMPLE_ACCOUNTS } from '../../domain/sample/sample-accounts';
import { sampleCustomers } from '../../domain/sample/sample-customers';
import { sampleId } from '../../domain/sample/sample-id';
import { samplePeople } from '../../domain/sample/sample-people';
import { sampleSalesforceTickets } from '../../domain/sample/sample-salesforce-tickets';
import type { SampleTicket } from '../../domain/sample/sample-ticket';
import { sampleZendeskTickets } from '../../domain/sample/sample-zendesk-tickets';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CUSTOMER_NUMBER = 700;
const CONTACT_NUMBER = 900;

/** The sample desk of one host as it was at `begunAt`, when somebody began to look around: ids, customers, tickets and their logs. */
export class SampleDesk {
  readonly account: string;
  readonly tickets: readonly SampleTicket[];

  constructor(
    readonly host: HostId,
    readonly begunAt: Instant,
  ) {
    this.account = SAMPLE_ACCOUNTS[host];
    this.tickets = host === 'zendesk' ? sampleZendeskTickets : sampleSalesforceTickets;
  }

  ref(kind: RecordRef['kind'], id: string): RecordRef {
    return { host: this.host, account: this.account, kind, id };
  }

  ticketId(number: number): string {
    return sampleId(this.host, 'ticket', number);
  }

  customerId(place: number): string {
    return customerIdIn(this.host, place);
  }

  contactId(place: number): string {
    return sampleId(this.host, 'person', CONTACT_NUMBER + place);
  }

  /** Epoch ms of so many minutes before the beginning. */
  ago(minutes: number): Instant {
    return this.begunAt - minutes * MINUTE;
  }

  ticket(id: string): SampleTicket | null {
    return this.tickets.find(({ number }) => this.ticketId(number) === id) ?? null;
  }

  /** The places of the customers that are records here. */
  places(): number[] {
    return sampleCustomers.flatMap(({ hosts }, place) => (hosts.includes(this.host) ? [place] : []));
  }

  customer(id: string): CustomerAccount | null {
    const place = this.places().find((one) => this.customerId(one) === id);
    const customer = place === undefined ? undefined : sampleCustomers[place];
    if (place === undefined || customer === undefined) return null;
    const measure = (value: number, previous: number) => ({ value, previous, asOf: this.ago(120) });
    const { usage, usageBefore, adoption, nps } = customer;
    return {
      ref: this.ref('account', id),
      name: customer.name,
      // As the hosts do: a helpdesk carries the other system's id of a customer, and that system knows it by its own.
      externalId:
        this.host === 'salesforce' ? id : customer.joined ? customerIdIn('salesforce', place) : null,
      domains: [customer.domain],
      tier: customer.tier,
      measures: {
        usage: measure(usage, usageBefore),
        adoption: measure(adoption, Math.round((adoption * (usageBefore + usage)) / (2 * usage))),
        nps: measure(nps, nps),
      },
      contractValue: customer.contractValue,
      startedAt: this.begunAt - customer.sinceDays * DAY,
      managerId: samplePeople.id(this.host, 9),
    };
  }

  /**
   * What a customer did in the last eight weeks: on more days the more of the product is used, and on fewer lately where use falls.
   * `null`: the other system tells of it, and nothing is counted twice.
   */
  activity(place: number): CustomerEvent[] | null {
    const customer = sampleCustomers[place];
    if (customer === undefined) return [];
    if (customer.joined && this.host !== 'zendesk') return null;
    return Array.from({ length: 56 }, (_, day) => day).flatMap((day) => {
      const share =
        (customer.adoption / 100) * (day < 28 ? Math.min(1, customer.usage / customer.usageBefore) : 1);
      const isActive = ((day * 61 + place * 17) % 100) / 100 < share;
      return isActive ? [{ at: this.ago(day * 24 * 60 + 200 + place), kind: 'feature-used' }] : [];
    });
  }

  renewal(place: number): Renewal | null {
    const customer = sampleCustomers[place];
    if (customer === undefined) return null;
    const at = this.begunAt + customer.renewalInDays * DAY;
    return { at, stage: 'Negotiation', movedBackAt: 'never', amount: customer.contractValue };
  }

  /** The log that a ticket had when the look around began. */
  events(ticket: SampleTicket): EscalationEvent[] {
    const { escalation } = ticket;
    if (escalation === null) return [];
    const id = this.ticketId(ticket.number);
    const ownerId = samplePeople.id(this.host, escalation.owner);
    const level = { levelId: escalation.levelId, ownerId, policyVersion: defaultPolicy.version, cycle: 1 };
    const event = (
      n: number,
      deed: EscalationEvent['deed'],
      minutes: number,
      dueAt: Instant,
      author: number,
    ) => ({
      ...level,
      ...{ n, deed, dueAt, at: this.ago(minutes) },
      key: transitionKey({ account: this.account, id }, 1, n),
      authorId: samplePeople.id(this.host, author),
      noteId: sampleId(this.host, 'ticket', 90_000 + ticket.number * 2 + n),
    });
    const due = this.ago(escalation.ago - escalation.limit);
    const escalated = event(0, 'escalated', escalation.ago, due, 2);
    if (escalation.acknowledged === null) return [escalated];
    const runsOut = this.ago(escalation.acknowledged - 24 * 60);
    return [escalated, event(1, 'acknowledged', escalation.acknowledged, runsOut, escalation.owner)];
  }

  tags(ticket: SampleTicket): string[] {
    const { escalation } = ticket;
    return escalation === null
      ? []
      : [ESCALATION_TAG.escalated, `${ESCALATION_TAG.levelPrefix}${escalation.levelId}`];
  }
}

function customerIdIn(host: HostId, place: number): string {
  return sampleId(host, 'customer', CUSTOMER_NUMBER + place);
}
