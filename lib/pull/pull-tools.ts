import type { CopyStore } from '../cache/copy-store';
import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { Connection } from '../hosts/contract';
import type { Exclusively } from '../platform/exclusively';
import type { AccountGate } from './account-gate';

/** What reading from hosts needs: given, so that all of it can be simulated. */
export interface PullTools {
  copies: CopyStore;
  gate: AccountGate;
  connect(host: HostId, account: string): Promise<Connection>;
  exclusively: Exclusively;
  /** Host time. */
  now(): Instant;
}
