import type { CopyStore } from '../cache/copy-store';
import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { Connection, HostApi } from '../hosts/contract';
import type { Exclusively } from '../platform/exclusively';
import type { AccountGate } from './account-gate';
import type { Purpose } from './purpose';

/** What reading from hosts needs: given, so that all of it can be simulated. */
export interface PullTools {
  copies: CopyStore;
  gate: AccountGate;
  /** The way to an account; `screen` where no purpose is named. */
  connect(host: HostId, account: string, purpose?: Purpose): Promise<Connection>;
  /** Answers in place of a host's own adapter, for sample data. Left out: the adapter does. */
  api?: (host: HostId) => HostApi;
  exclusively: Exclusively;
  /** Host time. */
  now(): Instant;
}
