import type { HostId } from '../domain/model/host-id';
import { hostApis } from '../hosts/apis';
import type { HostApi } from '../hosts/contract';

/** The API half of a host. Throws when a host of the model has no adapter: a mistake in `hosts/apis.ts`. */
export function apiOf(host: HostId): HostApi {
  const api = hostApis.find((candidate) => candidate.host === host);
  if (api === undefined) throw new Error(`No adapter for "${host}": add it to lib/hosts/apis.ts.`);
  return api;
}
