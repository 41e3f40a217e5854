import type { ReadableFields } from '../fields/readable-fields';
import { WANTED_FIELDS } from '../fields/wanted-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The business hours in use. */
export function businessHoursQuery(readable: ReadableFields): PartRequest | null {
  return query(
    select(readable, {
      from: 'BusinessHours',
      fields: WANTED_FIELDS.BusinessHours,
      needs: ['IsActive', 'TimeZoneSidKey'],
      where: `WHERE IsActive = true LIMIT ${LIMITS.businessHours}`,
    }),
  );
}
