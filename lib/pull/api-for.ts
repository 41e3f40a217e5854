import type { HostId } from '../domain/model/host-id';
import type { HostApi } from '../hosts/contract';
import { apiOf } from './api-of';
import type { PullTools } from './pull-tools';

/** The API half that answers for a host: its own adapter, or what stands in its place while somebody looks at sample data. */
export function apiFor(tools: Pick<PullTools, 'api'>, host: HostId): HostApi {
  return tools.api?.(host) ?? apiOf(host);
}
