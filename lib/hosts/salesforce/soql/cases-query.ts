import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { query } from './query';
import { select } from './select';

/** Some cases as a list shows them. `ids` are checked ids. */
export function casesQuery(readable: ReadableFields, ids: readonly string[]): PartRequest | null {
  return query(
    select(readable, {
      from: 'Case',
      fields: [
        'Subject',
        'Status',
        'Priority',
        'Type',
        'IsClosed',
        'IsEscalated',
        'IsStopped',
        'ContactId',
        'AccountId',
        'OwnerId',
        'Owner.Name',
        'CreatedDate',
        'SystemModstamp',
        'LastModifiedDate',
      ],
      needs: [],
      where: `WHERE Id IN (${ids.map((id) => `'${id}'`).join(', ')}) LIMIT ${ids.length}`,
    }),
  );
}
