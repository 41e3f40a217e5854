import { AccountFacts } from '../domain/model/account-facts';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import { ownReadings } from './own-readings';
import { pullCustomerTickets } from './pull-customer-tickets';
import type { PullTools } from './pull-tools';
import { withExactSurveys } from './with-exact-surveys';

export interface PulledAccount {
  facts: AccountFacts | null;
  readAt: Instant | null;
  problem: HostProblem | null;
}

/**
 * What is known of a customer: from its page's host, then from the other systems in `others`, where the same customer is found
 * by external id. Asks only when the copy is older than `maxAge` milliseconds. What the other system does not give stays unknown.
 */
export function pullAccount(
  tools: PullTools,
  ref: RecordRef,
  others: readonly { host: HostId; account: string }[],
  maxAge: number,
  onProgress: (pulled: PulledAccount) => Promise<void>,
): Promise<PulledAccount> {
  const key = recordKey(ref);
  return tools.exclusively(`pull:${key}`, async () => {
    const copy = await tools.copies.read(key, AccountFacts);
    if (copy !== null && isFresh(copy.readAt, maxAge, tools.now())) {
      return { facts: await ownReadings(tools, copy.value, copy.readAt), readAt: copy.readAt, problem: null };
    }
    const read = await askHost(tools, ref.host, ref.account, (api, connection) =>
      api.readAccount(connection, ref.id),
    );
    if (!read.ok) {
      return { facts: copy?.value ?? null, readAt: copy?.readAt ?? null, problem: read.problem };
    }
    const readAt = tools.now();
    // The other system's half is kept from the last time until it is read again, so that the score does not jump.
    let facts: AccountFacts = { ...read.answer, twin: copy?.value.twin ?? null };
    await onProgress({ facts, readAt, problem: null });
    if (facts.tickets !== null) {
      const tickets = await withExactSurveys(tools, ref, ref.id, facts.tickets, true);
      facts = { ...facts, tickets, surveys: tickets.surveys ?? null };
    }
    const twin = await findTwin(tools, ref, facts, others);
    facts = await ownReadings(tools, { ...facts, twin: twin ?? facts.twin }, readAt);
    await tools.copies.write(key, ref.account, readAt, facts);
    const pulled = { facts, readAt, problem: null };
    await onProgress(pulled);
    return pulled;
  });
}

/** `none` when there is no other system to ask, or nothing to find it by; `null` when a system that was asked could not say. */
async function findTwin(
  tools: PullTools,
  ref: RecordRef,
  facts: AccountFacts,
  others: readonly { host: HostId; account: string }[],
): Promise<AccountFacts['twin']> {
  // A Zendesk organisation carries the Salesforce account's id as its external id.
  const externalId = ref.host === 'salesforce' ? ref.id : facts.account.externalId;
  if (externalId === null || others.length === 0) return 'none';
  let allAnswered = true;
  for (const other of others) {
    const found = await askHost(tools, other.host, other.account, (api, connection) =>
      api.findAccount(connection, externalId),
    );
    if (!found.ok) allAnswered = false;
    if (!found.ok || found.answer === 'none') continue;
    const { tickets } = await pullCustomerTickets(tools, other.host, other.account, found.answer.ref.id);
    return { account: found.answer, tickets };
  }
  return allAnswered ? 'none' : null;
}
