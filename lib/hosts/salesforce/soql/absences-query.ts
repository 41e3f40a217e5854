import type { Instant } from '../../../domain/model/instant';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

const DAY = 86_400_000;

/**
 * Who has entered an absence in the calendar that lasts now: everybody's, or that of one person. An event of whole days ends on the
 * morning of its last one, so that those of yesterday are asked for too.
 * @param ownerId a checked id, or a reference to an earlier part
 */
export function absencesQuery(
  readable: ReadableFields,
  now: Instant,
  ownerId: string | null,
): PartRequest | null {
  const moment = (at: Instant) => new Date(at).toISOString().replace(/\.\d+/, '');
  const whose = ownerId === null ? '' : `OwnerId = '${ownerId}' AND `;
  return query(
    select(readable, {
      from: 'Event',
      fields: ['OwnerId', 'StartDateTime', 'EndDateTime', 'IsAllDayEvent'],
      needs: ['OwnerId', 'ShowAs', 'StartDateTime', 'EndDateTime'],
      where:
        `WHERE ${whose}ShowAs = 'OutOfOffice' AND StartDateTime <= ${moment(now)} ` +
        `AND EndDateTime >= ${moment(now - DAY)} LIMIT ${LIMITS.absences}`,
    }),
  );
}
