import type { AccountFacts } from '../domain/model/account-facts';
import type { CustomerAccount } from '../domain/model/customer-account';
import type { CustomerTickets } from '../domain/model/customer-tickets';
import type { Instant } from '../domain/model/instant';
import type { PullTools } from './pull-tools';
import { withOwnReadings } from './with-own-readings';

/** A customer read at `readAt` (host time), with what was read on its tickets themselves since, in both systems. */
export async function ownReadings(
  tools: Pick<PullTools, 'copies'>,
  facts: AccountFacts,
  readAt: Instant,
): Promise<AccountFacts> {
  const own = async ({ ref }: CustomerAccount, tickets: CustomerTickets | null) =>
    tickets === null ? null : withOwnReadings(tools, ref, tickets, readAt);
  const { account, twin } = facts;
  return {
    ...facts,
    tickets: await own(account, facts.tickets),
    twin:
      twin === null || twin === 'none' ? twin : { ...twin, tickets: await own(twin.account, twin.tickets) },
  };
}
