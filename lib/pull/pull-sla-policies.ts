import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { HostSlaPolicy } from '../domain/model/host-sla-policy';
import { KeptSlaPolicies } from '../domain/model/kept-sla-policies';
import { apiOf } from './api-of';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

const MAX_AGE_MILLISECONDS = 60 * 60_000;

/** The SLA policies of a host: the copy of the last hour, or one request. `null` where this person may not read them. */
export async function pullSlaPolicies(
  tools: PullTools,
  host: HostId,
  account: string,
): Promise<{ policies: HostSlaPolicy[] | 'none' | null; problem: HostProblem | null }> {
  const { readSlaPolicies } = apiOf(host);
  if (readSlaPolicies === null) return { policies: 'none', problem: null };
  const key = `${account}/sla-policies`;
  const copy = await tools.copies.read(key, KeptSlaPolicies);
  if (copy !== null && isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now())) {
    return { policies: copy.value.policies, problem: null };
  }
  const read = await askHost(tools, host, account, (_, connection) => readSlaPolicies(connection));
  if (!read.ok) return { policies: copy?.value.policies ?? null, problem: read.problem };
  await tools.copies.write(key, account, tools.now(), { policies: read.answer } satisfies KeptSlaPolicies);
  return { policies: read.answer, problem: null };
}
