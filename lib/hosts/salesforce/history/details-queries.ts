import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { query } from '../soql/query';
import { select } from '../soql/select';
import { PAST_CASE_FIELDS } from './past-case-fields';

/** So many rows of each kind one request brings: what the host gives of a query at once. */
export const ROWS_AT_ONCE = 2000;

/**
 * What happened to some cases, in the order of their ids, so that where an answer ends it is known whose rows are all there.
 * @param ids checked ids
 */
export function detailsQueries(
  readable: ReadableFields,
  ids: readonly string[],
  mapping: FieldMapping | null,
): Record<'cases' | 'history' | 'comments' | 'emails', PartRequest | null> {
  const among = `IN (${ids.map((id) => `'${id}'`).join(', ')})`;
  return {
    cases: query(
      select(readable, {
        from: 'Case',
        fields: [...PAST_CASE_FIELDS, 'Description'],
        mapped: Object.values(mapping?.ticket ?? {}),
        needs: ['CreatedDate'],
        where: `WHERE Id ${among} LIMIT ${ids.length}`,
      }),
    ),
    history: query(
      select(readable, {
        from: 'CaseHistory',
        fields: ['CaseId', 'Field', 'OldValue', 'NewValue', 'CreatedDate'],
        needs: ['CaseId', 'Field', 'NewValue', 'CreatedDate'],
        where: `WHERE CaseId ${among} ORDER BY CaseId, CreatedDate, Id LIMIT ${ROWS_AT_ONCE}`,
      }),
    ),
    comments: query(
      select(readable, {
        from: 'CaseComment',
        fields: [
          'ParentId',
          'CommentBody',
          'IsPublished',
          'CreatedById',
          'CreatedDate',
          'CreatedBy.UserType',
        ],
        needs: ['ParentId', 'CreatedDate'],
        where: `WHERE ParentId ${among} ORDER BY ParentId, CreatedDate, Id LIMIT ${ROWS_AT_ONCE}`,
      }),
    ),
    emails: query(
      select(readable, {
        from: 'EmailMessage',
        fields: ['ParentId', 'Incoming', 'Status', 'MessageDate', 'TextBody'],
        needs: ['ParentId', 'MessageDate'],
        where: `WHERE ParentId ${among} ORDER BY ParentId, MessageDate, Id LIMIT ${ROWS_AT_ONCE}`,
      }),
    ),
  };
}
