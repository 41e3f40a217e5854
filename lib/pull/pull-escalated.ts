import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import { askHost } from './ask-host';
import type { PullTools } from './pull-tools';

/** Open tickets of an account that are escalated, whoever has them: one request. `null` where the host did not say. */
export async function pullEscalated(
  tools: PullTools,
  host: HostId,
  account: string,
): Promise<{ id: string; changedAt: Instant | null }[] | null> {
  const read = await askHost(
    tools,
    host,
    account,
    (api, connection) => api.readEscalated(connection),
    'background',
  );
  return read.ok ? read.answer : null;
}
