import type { FieldExample } from '../../lib/domain/model/field-example';
import type { Words } from '../ui/use-words';

/** What a field holds on a ticket of the example; `null` without such a ticket or without a field. */
export function ticketExample(example: FieldExample | null, key: string, { text }: Words): string | null {
  if (example?.ticket === undefined || key === '') return null;
  return example.ticket[key] ?? text('mapping_nothing_there');
}
