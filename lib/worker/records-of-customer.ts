import type { RecordRef } from '../domain/model/record-ref';
import type { GatheredAccount } from '../pull/gather-account';

/** The records of one customer in its systems: the one asked for, and the one it is matched with. */
export function recordsOfCustomer(ref: RecordRef, { match }: Pick<GatheredAccount, 'match'>): RecordRef[] {
  return match.same === null ? [ref] : [ref, match.same.ref];
}
