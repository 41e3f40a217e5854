import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { ReadableFields } from '../fields/readable-fields';

/**
 * The account's field with the yearly contract value where it is an amount and the org has several currencies: it is then asked for
 * in the person's own, so that the values of all customers can be added up.
 */
export function convertedFields(readable: ReadableFields, mapping: FieldMapping | null): string[] {
  const field = mapping?.account.contractValue;
  const { Account } = readable;
  if (field === undefined || Account?.CurrencyIsoCode !== true) return [];
  return Account[field] === true && Account[`currency ${field}`] === true ? [field] : [];
}
