import type { Policy } from '../../domain/model/policy';
import type { Matching } from '../../pull/matching';
import type { WorkerTools } from '../worker-tools';

/** What the desk's lines are put together with. `local` may be a snapshot. */
export type DeskTools = Pick<
  WorkerTools,
  'accounts' | 'copies' | 'health' | 'imports' | 'local' | 'now' | 'policies'
>;

/** What is the same for all records of one reading. */
export interface DeskCommon {
  /** In force. */
  policy: Policy;
  /** By host, what it takes to find its customers elsewhere. */
  matching: ReadonlyMap<string, Matching>;
  /** The host id of who asks; `null` is unknown. */
  meOf: (account: string) => string | null;
  /** Names by account and host id, beyond those that a record brings. */
  nameOf: (account: string, id: string) => string | null;
}
