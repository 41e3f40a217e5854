import { CustomerTickets } from '../domain/model/customer-tickets';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';
import { withExactSurveys } from './with-exact-surveys';
import { withOwnReadings } from './with-own-readings';

/** A customer's tickets are asked for once in this time, however many of them are opened (design 4.15). */
const MAX_AGE_MILLISECONDS = 10 * 60_000;

/** The tickets of one customer: the copy of the last ten minutes, or one request. */
export function pullCustomerTickets(
  tools: PullTools,
  host: HostId,
  account: string,
  customerId: string,
): Promise<{ tickets: CustomerTickets | null; readAt: Instant | null; problem: HostProblem | null }> {
  const key = `${account}/tickets-of/${customerId}`;
  return tools.exclusively(`pull:${key}`, async () => {
    const copy = await tools.copies.read(key, CustomerTickets);
    const own = (list: CustomerTickets, at: Instant) => withOwnReadings(tools, { host, account }, list, at);
    if (copy !== null && isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now())) {
      return { tickets: await own(copy.value, copy.readAt), readAt: copy.readAt, problem: null };
    }
    const read = await askHost(tools, host, account, (api, connection) =>
      api.readCustomerTickets(connection, customerId),
    );
    if (!read.ok) {
      const tickets = copy === null ? null : await own(copy.value, copy.readAt);
      return { tickets, readAt: copy?.readAt ?? null, problem: read.problem };
    }
    const readAt = tools.now();
    const list = await withExactSurveys(tools, { host, account }, customerId, read.answer, false);
    await tools.copies.write(key, account, readAt, list);
    return { tickets: await own(list, readAt), readAt, problem: null };
  });
}
