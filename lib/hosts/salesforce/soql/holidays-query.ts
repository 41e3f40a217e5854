import type { ReadableFields } from '../fields/readable-fields';
import { WANTED_FIELDS } from '../fields/wanted-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The holidays of the org. Which business hours they are for is told nowhere in the API. */
export function holidaysQuery(readable: ReadableFields): PartRequest | null {
  return query(
    select(readable, {
      from: 'Holiday',
      fields: WANTED_FIELDS.Holiday,
      needs: ['ActivityDate', 'IsAllDay', 'IsRecurrence'],
      where: `LIMIT ${LIMITS.holidays}`,
    }),
  );
}
