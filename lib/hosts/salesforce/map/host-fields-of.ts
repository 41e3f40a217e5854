import type { HostField } from '../../../domain/model/host-field';
import type { Description } from '../schema/description';

const KINDS: ReadonlyMap<string, HostField['kind']> = new Map([
  ['string', 'text'],
  ['textarea', 'text'],
  ['url', 'text'],
  ['email', 'text'],
  ['phone', 'text'],
  ['combobox', 'text'],
  ['picklist', 'choice'],
  ['int', 'number'],
  ['long', 'number'],
  ['double', 'number'],
  ['currency', 'number'],
  ['percent', 'number'],
  ['date', 'date'],
  ['datetime', 'date'],
  ['boolean', 'checkbox'],
]);

/** The fields of an object that can be mapped: those of one value. A lookup is one where it leads to a person. */
export function hostFieldsOf(of: HostField['of'], { fields }: Description): HostField[] {
  return fields.flatMap(({ name, label, type, referenceTo }) => {
    const kind = type === 'reference' && referenceTo.includes('User') ? 'person' : (KINDS.get(type) ?? null);
    return kind === null ? [] : [{ of, key: name, title: label || name, kind }];
  });
}
