import type { Sealed } from './sealed';

/** A sealed copy of host data. Only what is needed to find and age it lies in the clear. */
export interface CopyRow {
  key: string;
  account: string;
  /** When the host was read, in host time. */
  readAt: number;
  sealed: Sealed;
}
