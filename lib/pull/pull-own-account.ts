import { AccountFacts } from '../domain/model/account-facts';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';
import { withExactSurveys } from './with-exact-surveys';

/**
 * What a customer's own host knows of it, without its other system. Asks only when the copy is older than `maxAge` milliseconds.
 * @param onRead when the host has told of the customer, before what comes in further requests
 */
export function pullOwnAccount(
  tools: PullTools,
  ref: RecordRef,
  maxAge: number,
  onRead: () => Promise<void> = async () => undefined,
): Promise<{ facts: AccountFacts | null; readAt: Instant | null; problem: HostProblem | null }> {
  const key = recordKey(ref);
  return tools.exclusively(`pull:${key}`, async () => {
    const copy = await tools.copies.read(key, AccountFacts);
    if (copy !== null && isFresh(copy.readAt, maxAge, tools.now()))
      return { facts: copy.value, readAt: copy.readAt, problem: null };
    const read = await askHost(tools, ref.host, ref.account, (api, connection) =>
      api.readAccount(connection, ref.id),
    );
    if (!read.ok) return { facts: copy?.value ?? null, readAt: copy?.readAt ?? null, problem: read.problem };
    const readAt = tools.now();
    let facts: AccountFacts = read.answer;
    await tools.copies.write(key, ref.account, readAt, facts);
    await onRead();
    if (facts.tickets !== null) {
      const tickets = await withExactSurveys(tools, ref, ref.id, facts.tickets, true);
      if (tickets !== facts.tickets) {
        facts = { ...facts, tickets, surveys: tickets.surveys ?? null };
        await tools.copies.write(key, ref.account, readAt, facts);
      }
    }
    return { facts, readAt, problem: null };
  });
}
