import type { HostId } from '../../domain/model/host-id';
import { apiOf } from '../api-of';

/** Whether the past of a host's accounts can be read. */
export function hasHistory(host: HostId): boolean {
  return apiOf(host).history !== null;
}
