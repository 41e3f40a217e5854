import type { HostApi, HostHistory } from '../../hosts/contract';
import { HostError } from '../../hosts/host-error';

/**
 * The past of a host.
 * @throws HostError `no-access` where it cannot be read
 */
export function historyOf(api: HostApi): HostHistory {
  if (api.history !== null) return api.history;
  throw new HostError('no-access', 'The past of this host cannot be read: choose another account.');
}
