import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The org's words for where a case stands. */
export function statusesQuery(readable: ReadableFields): PartRequest | null {
  return query(
    select(readable, {
      from: 'CaseStatus',
      fields: ['ApiName', 'MasterLabel', 'IsClosed'],
      needs: ['IsClosed'],
      where: `LIMIT ${LIMITS.statuses}`,
    }),
  );
}
