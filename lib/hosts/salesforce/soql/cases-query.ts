import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** Some cases as a list shows them, with how many comments each has. `ids` are checked ids. */
export function casesQuery(
  readable: ReadableFields,
  ids: readonly string[],
  mapping: FieldMapping | null,
): PartRequest | null {
  const comments = select(readable, {
    from: 'CaseComment',
    as: { of: 'Case', rows: 'CaseComments' },
    fields: [],
    needs: ['ParentId'],
    where: `LIMIT ${LIMITS.comments}`,
  });
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
      mapped: Object.values(mapping?.ticket ?? {}),
      needs: [],
      children: [comments],
      where: `WHERE Id IN (${ids.map((id) => `'${id}'`).join(', ')}) LIMIT ${ids.length}`,
    }),
  );
}
