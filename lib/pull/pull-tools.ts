import type { CopyStore } from '../cache/copy-store';
import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { Connection } from '../hosts/contract';
import type { Exclusively } from '../platform/exclusively';
import type { AccountGate } from './account-gate';
import type { Purpose } from './purpose';

/** What reading from hosts needs: given, so that all of it can be simulated. */
export interface PullTools {
  copies: CopyStore;
  gate: AccountGate;
  /** The way to an account; `screen` where no purpose is named. */
  connect(host: HostId, account: string, purpose?: Purpose): Promise<Connection>;
  exclusively: Exclusively;
  /** Host time. */
  now(): Instant;
}
