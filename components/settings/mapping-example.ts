import type { FieldExample } from '../../lib/domain/model/field-example';
import type { MappedFact } from '../../lib/domain/model/mapped-fact';
import type { Person } from '../../lib/domain/model/person';
import type { Words } from '../ui/use-words';

/**
 * What a fact would be told by a field of the example, in words; `null` without an example or without a field.
 * @param people those whose names are known
 */
export function mappingExample(
  example: FieldExample | null,
  fact: MappedFact,
  key: string,
  { text, language }: Words,
  people: readonly Person[] = [],
): string | null {
  if (example === null || key === '') return null;
  const reading = example.readings[key]?.[fact];
  switch (reading?.kind) {
    case undefined:
      return text('mapping_nothing_there');
    case 'text':
      return reading.text;
    case 'number':
      return new Intl.NumberFormat(language.locale, amount(reading.currency)).format(reading.number);
    case 'day':
      return new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        reading.at,
      );
    case 'person':
      return people.find(({ id }) => id === reading.id)?.name || text('mapping_person', reading.id);
  }
}

/** Only what is a code: what is none would be refused by the formatter. */
function amount(currency: string | undefined): Intl.NumberFormatOptions {
  return currency !== undefined && /^[A-Z]{3}$/.test(currency)
    ? { style: 'currency', currency, maximumFractionDigits: 0 }
    : {};
}
