import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { Instant } from '../../../domain/model/instant';
import type { AccountRecord } from '../schema/account-record';
import { mappedIn } from './mapped-in';

/** The day of the renewal in the account's own field, where a person mapped one. */
export function renewalDay(record: AccountRecord, mapping: FieldMapping | null): Instant | null {
  const read = mappedIn(record, mapping, 'renewalAt');
  return read?.kind === 'day' ? read.at : null;
}
