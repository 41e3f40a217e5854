import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { FieldReading } from '../../../domain/model/field-reading';
import type { MappedFact } from '../../../domain/model/mapped-fact';
import type { AccountRecord } from '../schema/account-record';
import { usualMapping } from '../usual-mapping';
import { readMapped } from './read-mapped';

/** What an account's field tells of a fact, by the fields that a person mapped, or by the usual ones. */
export function mappedIn(
  record: AccountRecord,
  mapping: FieldMapping | null,
  fact: MappedFact,
): FieldReading | null {
  const field = (mapping ?? usualMapping).account[fact];
  return field === undefined ? null : readMapped(fact, record[field]);
}
