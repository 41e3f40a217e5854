import { HostFields } from '../domain/model/host-fields';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import { apiOf } from './api-of';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

const MAX_AGE_MILLISECONDS = 60 * 60_000;

/** The fields that can be mapped: the copy of the last hour, or at most two requests. `none` where the host has none to map. */
export async function pullFields(
  tools: PullTools,
  host: HostId,
  account: string,
): Promise<{ fields: HostFields | 'none' | null; problem: HostProblem | null }> {
  const { listFields } = apiOf(host);
  if (listFields === null) return { fields: 'none', problem: null };
  const key = `${account}/fields`;
  const copy = await tools.copies.read(key, HostFields);
  if (copy !== null && isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now())) {
    return { fields: copy.value, problem: null };
  }
  const read = await askHost(tools, host, account, (_, connection) => listFields(connection));
  if (!read.ok) return { fields: copy?.value ?? null, problem: read.problem };
  await tools.copies.write(key, account, tools.now(), read.answer);
  return { fields: read.answer, problem: null };
}
