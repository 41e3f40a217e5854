import { decideMatch } from '../domain/matching/decide-match';
import { linkedWith } from '../domain/matching/linked-with';
import { AccountFacts } from '../domain/model/account-facts';
import { CustomerTickets } from '../domain/model/customer-tickets';
import type { Instant } from '../domain/model/instant';
import { isDone } from '../domain/model/is-done';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { candidates } from './candidates';
import { customerOf } from './customer-of';
import { isFresh } from './is-fresh';
import type { Matching } from './matching';
import { pullCustomerTickets } from './pull-customer-tickets';
import type { PullTools } from './pull-tools';
import { withOwnReadings } from './with-own-readings';

/** A customer's tickets are asked for once in this time, however many of them are opened. */
const MAX_AGE_MILLISECONDS = 10 * 60_000;

/** What the other system has of a ticket's customer. */
export const twinTickets = {
  /** The customer's record there, by a person's word or an external id, as far as it is kept; `null` where nobody is known to be it. */
  async ref(
    tools: Pick<PullTools, 'copies'>,
    facts: TicketFacts,
    { others, links }: Matching,
  ): Promise<RecordRef | null> {
    const own = customerOf(facts);
    if (own === null) return null;
    const linked = linkedWith(own, links);
    if (linked !== null) return linked.ref;
    if (facts.customer === null || others.length === 0) return null;
    return decideMatch(facts.customer, await candidates.kept(tools, own, others), links).same?.ref ?? null;
  },

  /**
   * Reads its tickets there: one request per customer in ten minutes (design 4.15), and one in a day to find it where nobody matched it.
   * A customer without an external id is not looked for: of those found otherwise nobody is certain. Says whether anything was asked.
   */
  async pull(tools: PullTools, facts: TicketFacts, matching: Matching): Promise<boolean> {
    const own = customerOf(facts);
    if (own === null || matching.others.length === 0) return false;
    if (linkedWith(own, matching.links) === null) {
      if (facts.customer === null || facts.customer.externalId === null) return false;
      await candidates.look(tools, facts.customer, matching.others);
    }
    const twin = await twinTickets.ref(tools, facts, matching);
    if (twin === null) return false;
    const known = await kept(tools, twin);
    if (known !== null && isFresh(known.readAt, MAX_AGE_MILLISECONDS, tools.now())) return false;
    await pullCustomerTickets(tools, twin.host, twin.account, twin.id);
    return true;
  },

  /**
   * The facts of a ticket with what is open of its customer there. Where that is not known, or not all of it, the customer's tickets
   * are more than those that are listed.
   */
  async added(tools: Pick<PullTools, 'copies'>, facts: TicketFacts, twin: RecordRef): Promise<TicketFacts> {
    const list = facts.customerTickets;
    if (list === null) return facts;
    const known = await kept(tools, twin);
    if (known === null) return { ...facts, customerTickets: { ...list, complete: false } };
    const theirs = await withOwnReadings(tools, twin, known.list, known.readAt);
    const open = theirs.tickets
      .filter(({ status }) => !isDone(status))
      .map((ticket) => ({ ...ticket, ref: { ...twin, kind: 'ticket' as const, id: ticket.id } }));
    const complete = list.complete && theirs.complete;
    return { ...facts, customerTickets: { ...list, tickets: [...list.tickets, ...open], complete } };
  },
};

/** A customer's tickets as they are kept, read for a ticket or with the customer itself: the newer ones. */
async function kept(
  tools: Pick<PullTools, 'copies'>,
  ref: RecordRef,
): Promise<{ list: CustomerTickets; readAt: Instant } | null> {
  const listed = await tools.copies.read(`${ref.account}/tickets-of/${ref.id}`, CustomerTickets);
  const account = await tools.copies.read(recordKey(ref), AccountFacts);
  const tickets = account?.value.tickets ?? null;
  if (account !== null && tickets !== null && account.readAt >= (listed?.readAt ?? 0))
    return { list: tickets, readAt: account.readAt };
  return listed === null ? null : { list: listed.value, readAt: listed.readAt };
}
