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
      Object.fromEntries(wanted[name].map((field) => [field, isReadable(descriptions, description, field)])),
    ] as const;
  });
  return Object.fromEntries(entries) as ReadableFields;
}

/** A field, or one beyond a lookup: then the lookup and the field of what it leads to. */
function isReadable(descriptions: Descriptions, { fields }: Description, path: string): boolean {
  const [first = '', second] = path.split('.');
  if (second === undefined) return fields.some(({ name }) => name === first);
  const lookup = fields.find(({ relationshipName }) => relationshipName === first);
  return (
    lookup?.referenceTo.some((target) => {
      const name = SalesforceObject.safeParse(target).data;
      return name !== undefined && descriptions[name]?.fields.some((field) => field.name === second);
    }) === true
  );
}
