import type { Org } from '../org';
import type { QueryRows } from '../soql/run-soql';
import { soqlError } from '../soql/soql-error';

/** What `FieldDefinition` says of the fields of a case that the query names. An org may keep the object from a person. */
export function fieldDefinitions(org: Org, query: string): QueryRows {
  if (!org.switches.tellsTracked) {
    const words = "sObject type 'FieldDefinition' is not supported.";
    throw soqlError(query, query.indexOf('FieldDefinition'), 'INVALID_TYPE', words);
  }
  const type = org.type('Case');
  const names = [...(/QualifiedApiName IN \(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/'(\w+)'/g)];
  const records = names
    .map(([, name = '']) => name)
    .filter((name) => type !== null && org.field(type, name) !== null)
    .map((name) => ({
      attributes: { type: 'FieldDefinition', url: '' },
      QualifiedApiName: name,
      IsFieldHistoryTracked: org.switches.tracked.includes(name),
    }));
  return { totalSize: records.length, done: true, records };
}
