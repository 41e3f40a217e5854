import type { HostId } from '../../domain/model/host-id';
import type { HostProblem } from '../../domain/model/host-problem';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { markOutdated } from '../../pull/mark-outdated';
import { pullChanges } from '../../pull/pull-changes';
import { observe } from '../observe';
import { showRows } from '../show-rows';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';

const PREFIX = 'changes-since:';
/** Moments of hosts have whole seconds, and our idea of host time may be ahead by three (`HostClock`): so far the looks overlap. */
const OVERLAP_MILLISECONDS = 5_000;
/** Hosts keep what happened for 30 days. A moment further back than this was set by a clock that has been put right since. */
const FURTHEST_MILLISECONDS = 29 * 24 * 60 * 60_000;

/**
 * What others did to my tickets since the last time: one request. Those in sight are read at once, all rows among them in one call;
 * of the others the copy is not fresh any more. The moment is kept only when all that is done. Gives why the host did not say.
 */
export async function readChanges(
  tools: WorkerTools,
  host: HostId,
  account: string,
): Promise<HostProblem | null> {
  const now = tools.now();
  const since = await lastLook(tools, account);
  // Nothing is known from before: what is read from now on is as it is.
  if (since === null) {
    await tools.session.set(PREFIX + account, now);
    return null;
  }
  const { changes, problem } = await pullChanges(tools, host, account, since - OVERLAP_MILLISECONDS);
  if (changes === null) return problem;
  const changed = new Set(changes.ticketIds);
  const touched = (ref: RecordRef) =>
    ref.account === account && ref.kind === 'ticket' && (changed.has(ref.id) || !changes.complete);
  const shown = new ShownInTabs(tools.session);
  const records = byKey((await shown.records()).filter(touched));
  const rows = byKey((await shown.rows()).filter(touched));
  for (const id of changed) {
    const ref: RecordRef = { host, account, kind: 'ticket', id };
    if (!records.has(recordKey(ref)) && !rows.has(recordKey(ref))) await markOutdated(tools, ref);
  }
  const ids = [...rows].filter(([key]) => !records.has(key)).map(([, { id }]) => id);
  await Promise.all([
    ...[...records.values()].map((ref) => observe(tools, ref, 0)),
    showRows(tools, host, account, ids, 0),
  ]);
  await tools.session.set(PREFIX + account, now);
  return null;
}

async function lastLook(tools: WorkerTools, account: string): Promise<Instant | null> {
  const value = await tools.session.get(PREFIX + account);
  const now = tools.now();
  return typeof value === 'number' && value <= now && value >= now - FURTHEST_MILLISECONDS ? value : null;
}

function byKey(refs: readonly RecordRef[]): Map<string, RecordRef> {
  return new Map(refs.map((ref) => [recordKey(ref), ref]));
}
