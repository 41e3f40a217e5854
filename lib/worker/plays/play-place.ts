import type { AccountFacts } from '../../domain/model/account-facts';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { customerOf } from '../../pull/customer-of';
import { twinTickets } from '../../pull/twin-tickets';
import { knownCustomer } from '../known-customer';
import { matchingOf } from '../matching-of';
import type { WorkerTools } from '../worker-tools';

/** Whose plays belong to a record: the customer's, and for a ticket those of its own escalations. */
export interface PlayPlace {
  /** The record keys under which its plays may lie; the first is where new ones are kept. */
  keys: readonly string[];
  /** The customer on the host of the record, or the ticket itself where it has none: whose people do its tasks first. */
  front: RecordRef;
  /** The customer's record in the other system; `null` where it has none. */
  twin: RecordRef | null;
  /** `account/id` of the ticket; `null` for a customer. */
  ticket: string | null;
  /** Whether plays for it can be started by themselves: of a ticket nobody knows whose, the customer may be told later. */
  settled: boolean;
  /** What is known of the customer; `null` where nothing is. */
  customer: AccountFacts | null;
  /** What is known of the ticket; `null` for a customer, or where nothing is. */
  facts: TicketFacts | null;
}

/**
 * Where the plays of a record are kept. The two records of one customer have one list: new plays lie under the first of their keys in
 * the alphabet, so that it does not matter on which of its pages somebody is.
 */
export async function playPlace(
  tools: Pick<WorkerTools, 'copies' | 'accounts' | 'local' | 'health' | 'imports' | 'now'>,
  ref: RecordRef,
): Promise<PlayPlace> {
  if (ref.kind === 'account') {
    const known = await knownCustomer(tools, ref);
    const twin = known?.match.same?.ref ?? null;
    const customer = known?.facts ?? null;
    return { ...keysOf(ref, twin), ticket: null, settled: true, customer, facts: null };
  }
  const ticket = `${ref.account}/${ref.id}`;
  const facts = (await tools.copies.read(recordKey(ref), StoredTicket))?.value.facts ?? null;
  const own = facts === null ? null : customerOf(facts);
  if (facts === null || own === null) {
    const settled = facts?.ticket.accountId === 'none';
    return { keys: [recordKey(ref)], front: ref, twin: null, ticket, settled, customer: null, facts };
  }
  const known = await knownCustomer(tools, own);
  const matching = await matchingOf(tools, own);
  const twin =
    known === null ? await twinTickets.ref(tools, facts, matching) : (known.match.same?.ref ?? null);
  return {
    ...keysOf(own, twin),
    ...{ ticket, settled: true, facts },
    customer: known?.facts ?? asFarAsTheTicketTells(facts),
  };
}

function keysOf(own: RecordRef, twin: RecordRef | null): Pick<PlayPlace, 'keys' | 'front' | 'twin'> {
  const keys = twin === null ? [recordKey(own)] : [recordKey(own), recordKey(twin)].sort();
  return { keys, front: own, twin };
}

/** A customer whose page nobody opened here. */
function asFarAsTheTicketTells(facts: TicketFacts): AccountFacts | null {
  const { customer, customerTickets, surveys, renewal, customerEvents, healthHistory } = facts;
  if (customer === null) return null;
  return {
    account: customer,
    tickets: customerTickets,
    twin: null,
    surveys,
    renewal,
    events: customerEvents,
    healthHistory,
  };
}
