import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import { Person } from '../domain/model/person';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';
import type { Purpose } from './purpose';

/** Who the host takes us for. Asks when the copy is older than `maxAge` milliseconds, once for all that want to know. */
export function pullMe(
  tools: PullTools,
  host: HostId,
  account: string,
  maxAge: number,
  purpose?: Purpose,
): Promise<{ me: Person | null; problem: HostProblem | null }> {
  const key = `${account}/me`;
  return tools.exclusively(`me:${account}`, async () => {
    const copy = await tools.copies.read(key, Person);
    if (copy !== null && isFresh(copy.readAt, maxAge, tools.now())) return { me: copy.value, problem: null };
    const read = await askHost(tools, host, account, (api, connection) => api.whoAmI(connection), purpose);
    if (!read.ok)
      return { me: read.problem === 'signed-out' ? null : (copy?.value ?? null), problem: read.problem };
    await tools.copies.write(key, account, tools.now(), read.answer);
    return { me: read.answer, problem: null };
  });
}
