import { assess } from '../domain/assess';
import { isToBeTakenUp } from '../domain/escalation/is-to-be-taken-up';
import type { Instant } from '../domain/model/instant';
import type { RecordRef } from '../domain/model/record-ref';
import { pageAddress } from '../pull/page-address';
import { climbNotification } from './climb/climb-notification';
import { dueList } from './due-list';
import { escalateRecord } from './escalate-record';
import { MessageFailure } from './message-failure';
import { recordOfKey } from './record-of-key';
import { ticketNow } from './ticket-now';
import type { WorkerTools } from './worker-tools';

/** Somebody clicked a pop-up: open the record, and where asked escalate it, with its ten seconds to undo shown there. */
export async function onNotification(
  tools: WorkerTools,
  id: string,
  wish: 'open' | 'escalate',
): Promise<void> {
  await tools.notifications.clear(id);
  const climb = climbNotification.parse(id);
  if (climb !== null) return onClimbNotification(tools, climb, wish);
  const alert = await tools.alerts.get(id);
  // A summary stands for many: the nearest of them is opened, the panel beside it lists all.
  const ref =
    alert === null ? ((await dueList(tools))[0]?.ref ?? null) : await recordOfKey(tools, alert.recordKey);
  if (ref === null) return;
  await tools.tabs.show(pageAddress(ref));
  if (wish === 'open') return;
  try {
    // Who is to have it is asked once, by the page that is open now (design 4.16); and what was escalated since the pop-up came
    // is not taken a level further by a click meant for the one before.
    if (!(await nobodyNeedsBeAsked(tools, ref)) || (await escalatedSince(tools, ref, alert?.at ?? 0))) return;
    await escalateRecord(tools, { ref, seenKey: null, reason: null, owner: null });
  } catch (error) {
    // Nothing to escalate to, or closed meanwhile: the record that is open now says so.
    if (!(error instanceof MessageFailure)) throw error;
  }
}

/** The pop-up that something is due: the click is meant for the very step it named. */
async function onClimbNotification(
  tools: WorkerTools,
  { recordKey, key }: { recordKey: string; key: string },
  wish: 'open' | 'escalate',
): Promise<void> {
  const ref = await recordOfKey(tools, recordKey);
  if (ref === null) return;
  await tools.tabs.show(pageAddress(ref));
  if (wish === 'open' || !(await nobodyNeedsBeAsked(tools, ref))) return;
  try {
    await escalateRecord(tools, { ref, seenKey: key, reason: null, owner: null });
  } catch (error) {
    if (!(error instanceof MessageFailure)) throw error;
  }
}

async function escalatedSince(tools: WorkerTools, ref: RecordRef, moment: Instant): Promise<boolean> {
  const { state } = await ticketNow(tools, ref);
  return state.since !== null && state.since > moment;
}

async function nobodyNeedsBeAsked(tools: WorkerTools, ref: RecordRef): Promise<boolean> {
  const { facts, state, policy } = await ticketNow(tools, ref);
  const next = assess(facts, policy, tools.now()).path.find((step) => step.state === 'next');
  return next?.owner !== 'nobody' && !isToBeTakenUp(facts, state);
}
