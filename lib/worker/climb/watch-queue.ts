import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { WorkerTools } from '../worker-tools';
import { ClimbTimes } from './climb-times';

/**
 * Escalated tickets of my queue whose log this browser does not know, or that somebody changed since it read them, are read once, so
 * that it knows whose they are and when something is due.
 */
export async function watchQueue(
  tools: WorkerTools,
  host: HostId,
  account: string,
  tickets: readonly { id: string; escalated?: boolean | null; changedAt?: Instant | null }[],
): Promise<void> {
  const times = new ClimbTimes(tools);
  for (const { id, escalated, changedAt = null } of tickets) {
    if (escalated !== true) continue;
    const ref: RecordRef = { host, account, kind: 'ticket', id };
    const copy = await tools.copies.read(recordKey(ref), StoredTicket);
    const isKnown = (copy?.value.facts.events ?? null) !== null;
    const known = copy?.value.facts.ticket.updatedAt ?? null;
    const isBehind = changedAt !== null && known !== null && changedAt > known;
    if (isKnown && copy?.value.outdated === false && !isBehind) continue;
    if (!isKnown && (await times.get(ref)) !== null) continue;
    await times.set(ref, tools.now(), { key: '', late: true });
  }
}
