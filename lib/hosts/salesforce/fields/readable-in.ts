import type { Description } from '../schema/description';
import type { ReadableFields } from './readable-fields';
import { SalesforceObject } from './salesforce-object';

type Descriptions = Readonly<Partial<Record<SalesforceObject, Description>>>;

/** Which of the wanted fields can be read, by what the org says of its objects. */
export function readableIn(
  descriptions: Descriptions,
  wanted: Readonly<Record<SalesforceObject, readonly string[]>>,
): ReadableFields {
  const entries = SalesforceObject.options.map((name) => {
    const description = descriptions[name];
    if (description?.queryable !== true) return [name, null] as const;
    return [
      name,
      Object.fromEntries(wanted[name].map((field) => [field, may(descriptions, description, field)])),
    ] as const;
  });
  return Object.fromEntries(entries) as ReadableFields;
}

/**
 * A field, to be read or written, or one beyond a lookup: then the lookup and the field of what it leads to. Or whether it is
 * an amount. Or what belongs to a record: where the org does not tell, it may be asked to try.
 */
function may(descriptions: Descriptions, description: Description, wanted: string): boolean {
  const { fields, childRelationships } = description;
  const [name = '', deed] = wanted.split(' ').reverse();
  if (deed === 'rows') return childRelationships?.some((one) => one.relationshipName === name) !== false;
  const [first = '', second] = name.split('.');
  if (second === undefined) {
    const field = fields.find((one) => one.name === first);
    if (field === undefined) return false;
    if (deed === 'currency') return field.type === 'currency';
    return deed === 'create' ? field.createable : deed === 'update' ? field.updateable : true;
  }
  const lookup = fields.find(({ relationshipName }) => relationshipName === first);
  return (
    lookup?.referenceTo.some((target) => {
      const object = SalesforceObject.safeParse(target).data;
      return object !== undefined && descriptions[object]?.fields.some((field) => field.name === second);
    }) === true
  );
}
