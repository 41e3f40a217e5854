import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { Instant } from '../../../domain/model/instant';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { query } from '../soql/query';
import { select } from '../soql/select';
import { CASES_A_PAGE } from './cases-a-page';
import type { ListPlace } from './list-place';
import { PAST_CASE_FIELDS } from './past-case-fields';

/** The cases that changed at `since` or later, the earliest change first, from where the page before ended. */
export function changedCasesQuery(
  readable: ReadableFields,
  since: Instant,
  place: Exclude<ListPlace['changed'], 'end'>,
  mapping: FieldMapping | null,
): PartRequest | null {
  const moment = (at: Instant) => new Date(at).toISOString();
  const from =
    place === null
      ? `SystemModstamp >= ${moment(since)}`
      : `SystemModstamp > ${moment(place.at)} OR (SystemModstamp = ${moment(place.at)} AND Id > '${place.id}')`;
  return query(
    select(readable, {
      from: 'Case',
      fields: PAST_CASE_FIELDS,
      mapped: Object.values(mapping?.ticket ?? {}),
      needs: ['SystemModstamp', 'CreatedDate'],
      where: `WHERE ${from} ORDER BY SystemModstamp, Id LIMIT ${CASES_A_PAGE}`,
    }),
  );
}
