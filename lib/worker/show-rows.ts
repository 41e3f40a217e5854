import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import { PaintRecord } from '../domain/model/paint-record';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { pullRows } from '../pull/pull-rows';
import { planAlertsOfTicket } from './alerts/plan-alerts-of-ticket';
import { matchingOf } from './matching-of';
import { paintAnew } from './paint-anew';
import { paintKey } from './paint-key';
import { currentPolicy } from './policy/current-policy';
import { RowsAgain } from './rows-again';
import type { WorkerTools } from './worker-tools';

const FRESH_MILLISECONDS = 60_000;
/** A badge says how old its knowledge is once that is a quarter of an hour: what is still true is painted anew before. */
const PAINTED_MILLISECONDS = 5 * 60_000;

/**
 * Shows the tickets in the rows of a list, reading those that are not fresh in one call. Only rows of which something is said now
 * that was not before are put together and painted anew; the pages are told once.
 * @param maxAge in milliseconds; 0 reads all of them in any case
 */
export async function showRows(
  tools: WorkerTools,
  host: HostId,
  account: string,
  ids: readonly string[],
  maxAge = FRESH_MILLISECONDS,
): Promise<void> {
  if (ids.length === 0) return;
  const { changed, asked, problem } = await pullRows(tools, host, account, ids, maxAge);
  if (asked.length > 0) await new RowsAgain(tools).note(host, account, problem);
  const moved = new Set(changed.map(({ ticket }) => ticket.ref.id));
  const common = {
    policy: await currentPolicy(tools),
    matching: await matchingOf(tools, { host }),
  };
  let painted = 0;
  for (const id of new Set(ids)) {
    const ref: RecordRef = { host, account, kind: 'ticket', id };
    const why = asked.includes(id) ? problem : undefined;
    if (!moved.has(id) && (await isPainted(tools, ref, why))) continue;
    // Of what the host does not give there is nothing to say.
    if (why == null && (await tools.copies.readAt(recordKey(ref))) === null) continue;
    await paintAnew(tools, ref, why, common);
    painted += 1;
  }
  for (const facts of changed) await planAlertsOfTicket(tools, facts);
  if (painted > 0) await tools.changed('panel');
}

/** Whether the badge in the page says already what would be said now: `problem` as it was asked, left out when nobody tried. */
async function isPainted(
  tools: WorkerTools,
  ref: RecordRef,
  problem: HostProblem | null | undefined,
): Promise<boolean> {
  const painted = PaintRecord.safeParse(await tools.local.get(paintKey(ref))).data;
  if (painted === undefined) return false;
  if (problem === undefined) return true;
  return painted.problem === problem && tools.now() - painted.computedAt <= PAINTED_MILLISECONDS;
}
