import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { ZendeskTicket } from '../schema/zendesk-ticket';

/**
 * A ticket's own fields by the names that a person gave them; those without a value are left out. `undefined` where no field is mapped:
 * nobody gathers any; `null` where the host did not send them.
 */
export function toFields(
  { custom_fields: fields }: Pick<ZendeskTicket, 'custom_fields'>,
  mapping: FieldMapping | null,
): Record<string, string> | null | undefined {
  const names = Object.entries(mapping?.ticket ?? {});
  if (names.length === 0) return undefined;
  if (fields === null) return null;
  return Object.fromEntries(
    names.flatMap(([name, id]) => {
      const text = textOf(fields.find((field) => field.id === id)?.value);
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** Several choices are tags, which have no spaces in them. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(' ');
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}
