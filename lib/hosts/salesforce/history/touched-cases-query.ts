import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { Instant } from '../../../domain/model/instant';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { query } from '../soql/query';
import { select } from '../soql/select';
import { CASES_A_PAGE } from './cases-a-page';
import { PAST_CASE_FIELDS } from './past-case-fields';

/**
 * The cases that did not change themselves but got a mail or a comment at `since` or later: neither moves the stamp of a case by
 * itself. In the order of their ids, from behind `after`.
 */
export function touchedCasesQuery(
  readable: ReadableFields,
  by: 'EmailMessage' | 'CaseComment',
  since: Instant,
  after: string | null,
  mapping: FieldMapping | null,
): PartRequest | null {
  const moment = new Date(since).toISOString();
  const parent = readable[by];
  if (parent?.ParentId !== true || parent.CreatedDate !== true) return null;
  const touched = `Id IN (SELECT ParentId FROM ${by} WHERE CreatedDate >= ${moment})`;
  const behind = after === null ? '' : ` AND Id > '${after}'`;
  return query(
    select(readable, {
      from: 'Case',
      fields: PAST_CASE_FIELDS,
      mapped: Object.values(mapping?.ticket ?? {}),
      needs: ['SystemModstamp', 'CreatedDate'],
      where: `WHERE SystemModstamp < ${moment} AND ${touched}${behind} ORDER BY Id LIMIT ${CASES_A_PAGE}`,
    }),
  );
}
