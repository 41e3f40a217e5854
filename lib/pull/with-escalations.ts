import type { AccountFacts } from '../domain/model/account-facts';
import { askHost } from './ask-host';
import { escalationPlace } from './escalation-place';
import type { PullTools } from './pull-tools';

/**
 * The customer with when it was escalated as a whole. Its own account has told that itself; where the task lies on the same customer's
 * account in the other system, that is asked, in one request. What it does not give stays unknown.
 */
export async function withEscalations(tools: PullTools, facts: AccountFacts): Promise<AccountFacts> {
  const on = escalationPlace(facts);
  if (on === null || on.account === facts.account.ref.account) return facts;
  const read = await askHost(tools, on.host, on.account, async (api, connection) =>
    api.accountEscalations === null ? null : api.accountEscalations.read(connection, on.id),
  );
  return { ...facts, escalations: read.ok ? read.answer : null };
}
