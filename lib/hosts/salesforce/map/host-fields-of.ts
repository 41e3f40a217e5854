import type { HostField } from '../../../domain/model/host-field';
import type { Description } from '../schema/description';

const KINDS: ReadonlyMap<string, HostField['kind']> = new Map([
  ['string', 'text'],
  ['textarea', 'text'],
  ['url', 'text'],
  ['email', 'text'],
  ['phone', 'text'],
  ['combobox', 'text'],
  ['encryptedstring', 'text'],
  ['picklist', 'choice'],
  ['multipicklist', 'choice'],
  ['int', 'number'],
  ['long', 'number'],
  ['double', 'number'],
  ['currency', 'number'],
  ['percent', 'number'],
  ['date', 'date'],
  ['datetime', 'date'],
  ['boolean', 'checkbox'],
]);

/**
 * The fields of an object that can be mapped: those of one value. A lookup is one where it leads to a person. Read only is what is not
 * of the customer's own making, or not this person's to write.
 */
export function hostFieldsOf(of: HostField['of'], { fields }: Description): HostField[] {
  return fields.flatMap(({ name, label, type, referenceTo, updateable }) => {
    const kind = type === 'reference' && referenceTo.includes('User') ? 'person' : (KINDS.get(type) ?? null);
    if (kind === null) return [];
    const own = updateable && name.endsWith('__c');
    return [{ of, key: name, title: label || name, kind, ...(own ? {} : { readOnly: true as const }) }];
  });
}
