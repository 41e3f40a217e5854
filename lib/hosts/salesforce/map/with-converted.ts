import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { ReadableFields } from '../fields/readable-fields';
import type { AccountRecord } from '../schema/account-record';
import { convertedFields } from '../soql/converted-fields';

/**
 * An account as it was retrieved, with its amounts in the person's own currency, as a query of it gave them. What the query did not
 * give is unknown: in another currency it would be another number.
 */
export function withConverted(
  record: AccountRecord,
  queried: AccountRecord | undefined,
  readable: ReadableFields,
  mapping: FieldMapping | null,
): AccountRecord {
  const fields = convertedFields(readable, mapping);
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, queried?.[field]])) };
}
