import type { AccountFacts } from '../domain/model/account-facts';
import type { Instant } from '../domain/model/instant';
import type { PullTools } from './pull-tools';
import { withOwnReadings } from './with-own-readings';

/** What one host knows of a customer, read at `readAt` (host time), with what was read on its tickets themselves since. */
export async function ownReadings(
  tools: Pick<PullTools, 'copies'>,
  facts: AccountFacts,
  readAt: Instant,
): Promise<AccountFacts> {
  const { account, tickets } = facts;
  return tickets === null
    ? facts
    : { ...facts, tickets: await withOwnReadings(tools, account.ref, tickets, readAt) };
}
