import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import { People } from '../domain/model/people';
import type { Person } from '../domain/model/person';
import type { Connection, HostApi } from '../hosts/contract';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

const MAX_AGE_MILLISECONDS = 60 * 60_000;

/** People and groups who could own an escalation: the copy of the last hour, or one request. `cachedOnly` never asks. */
export async function pullOwners(
  tools: PullTools,
  host: HostId,
  account: string,
  cachedOnly = false,
): Promise<{ owners: Person[]; problem: HostProblem | null }> {
  const key = `${account}/owners`;
  const copy = await tools.copies.read(key, People);
  if (copy !== null && (cachedOnly || isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now()))) {
    return { owners: copy.value, problem: null };
  }
  if (cachedOnly) return { owners: [], problem: null };
  // Who is asked for here is asked for by a deed: an owner is chosen to be told.
  const question = (api: HostApi, connection: Connection) => api.listOwners(connection);
  const read = await askHost(tools, host, account, question, 'deed');
  if (!read.ok) return { owners: copy?.value ?? [], problem: read.problem };
  await tools.copies.write(key, account, tools.now(), read.answer);
  return { owners: read.answer, problem: null };
}
