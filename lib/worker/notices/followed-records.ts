import { RecordMoments } from '../record-moments';
import type { WorkerTools } from '../worker-tools';

/**
 * Escalations that concern me on tickets that are not mine: those I raised, or take a part in. In `storage.local`, ids and moments only:
 * what becomes of them is told after a restart of the browser too.
 */
export function followedRecords({ local, now }: Pick<WorkerTools, 'local' | 'now'>): RecordMoments {
  return new RecordMoments({ session: local, now }, 'follow:');
}
