import type { Instant } from '../../../domain/model/instant';
import type { Connection } from '../../contract';
import { read } from '../read';
import { ActivitiesAnswer } from '../schema/activities-answer';

/**
 * One request: tickets of mine to which others did something after `since` (comments, assignment to me, raised priority), at most
 * 100 such acts, the newest. Activities are written with the change; the search index follows minutes later.
 */
export async function readChanges(
  connection: Connection,
  since: Instant,
): Promise<{ ticketIds: string[]; complete: boolean }> {
  // Whole seconds, as the host's own moments: rounded down, so that nothing falls in between.
  const moment = new Date(Math.floor(since / 1000) * 1000).toISOString().replace('.000', '');
  const path = `activities.json?since=${moment}&per_page=100`;
  const { targets, odd, next_page, meta } = await read(connection, path, ActivitiesAnswer);
  const [first] = targets;
  if (first !== undefined) connection.met('activity-target', first.placement);
  return {
    ticketIds: [...new Set(targets.map(({ id }) => id))],
    complete: odd === 0 && next_page === null && meta?.has_more !== true,
  };
}
