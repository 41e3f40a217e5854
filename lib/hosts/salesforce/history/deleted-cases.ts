import { z } from 'zod';
import type { Instant } from '../../../domain/model/instant';
import type { PartRequest } from '../rest/composite';
import type { CompositePart } from '../rest/composite-part';
import { recordOf } from '../rest/record-of';
import { RecordId } from '../schema/record-id';

/** So far back the host knows what was deleted; it refuses to be asked about more. */
const FURTHEST_MILLISECONDS = 14 * 24 * 60 * 60_000;
/** The shortest span that it answers about is a minute. */
const SHORTEST_MILLISECONDS = 2 * 60_000;

const Deleted = z.object({ deletedRecords: z.array(z.object({ id: RecordId }).nullable().catch(null)) });

/** Which cases were deleted since a moment, as far back as that is known. */
export const deletedCases = {
  request(since: Instant, now: Instant): PartRequest {
    const until = Math.max(now, 0);
    const from = Math.max(Math.min(since, until - SHORTEST_MILLISECONDS), until - FURTHEST_MILLISECONDS, 0);
    const moment = (at: Instant) => encodeURIComponent(`${new Date(at).toISOString().slice(0, 19)}+00:00`);
    return { method: 'GET', path: `sobjects/Case/deleted?start=${moment(from)}&end=${moment(until)}` };
  },

  /** None where it was not told: a case that is gone is then seen to be when it is read again. */
  ids: (part: CompositePart | null): string[] =>
    recordOf(part, Deleted)?.deletedRecords.flatMap((row) => (row === null ? [] : [row.id])) ?? [],
};
