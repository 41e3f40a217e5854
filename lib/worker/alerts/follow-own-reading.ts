import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { SEARCH_LAG_MILLISECONDS } from '../../pull/search-lag';
import type { WorkerTools } from '../worker-tools';
import { planAlertsOfTicket } from './plan-alerts-of-ticket';

/**
 * A host's search may be behind a change of the last minutes. A ticket that changed in them, and was read on its own since, is
 * believed rather than what a search says of it, or that it says nothing. Says whether it was.
 */
export async function followOwnReading(tools: WorkerTools, ref: RecordRef): Promise<boolean> {
  const key = recordKey(ref);
  const recent = tools.now() - SEARCH_LAG_MILLISECONDS;
  if (((await tools.copies.readAt(key)) ?? 0) < recent) return false;
  const copy = await tools.copies.read(key, StoredTicket);
  if (copy === null || copy.value.outdated) return false;
  const { facts } = copy.value;
  if ((facts.ticket.updatedAt ?? 0) < recent) return false;
  await planAlertsOfTicket(tools, facts);
  return true;
}
