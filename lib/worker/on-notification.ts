import type { AlertRow } from '../cache/alert-row';
import { assess } from '../domain/assess';
import { preflight } from '../domain/escalation/guard/preflight';
import { isToBeTakenUp } from '../domain/escalation/is-to-be-taken-up';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import { secondAction } from '../domain/notices/second-action';
import { pageAddress } from '../pull/page-address';
import { escalateRecord } from './escalate-record';
import { MessageFailure } from './message-failure';
import { acknowledgeNotice } from './notices/acknowledge-notice';
import { dueRecords } from './notices/due-records';
import { snoozeNotice } from './notices/snooze-notice';
import { standsForMany } from './notices/stands-for-many';
import { policyFor } from './policy/policy-for';
import { recordOfKey } from './record-of-key';
import { ticketNow } from './ticket-now';
import type { WorkerTools } from './worker-tools';

const HOUR = 60 * 60_000;

/**
 * Somebody clicked a pop-up: the record is opened, and where they pressed its other button (`act`) done what that says: escalated, with
 * its ten seconds to undo shown there, acknowledged, or snoozed for an hour.
 */
export async function onNotification(tools: WorkerTools, id: string, wish: 'open' | 'act'): Promise<void> {
  await tools.notifications.clear(id);
  const alert = await tools.alerts.get(id);
  if (alert === null) return standsForMany(id) ? openMostSevere(tools) : undefined;
  await tools.alerts.markRead([id], tools.now());
  await tools.changed('panel');
  const ref = await recordOfKey(tools, alert.recordKey);
  if (ref === null) return;
  const copy = await tools.copies.read(alert.recordKey, StoredTicket);
  const { climbMode } = await policyFor(tools, copy?.value.facts.events ?? null);
  const action =
    wish === 'open' ? null : secondAction({ kind: alert.kind, deed: alert.deed ?? null }, climbMode);
  if (action === 'snooze') return snoozeNotice(tools, alert, { until: tools.now() + HOUR, reason: '' });
  await tools.tabs.show(pageAddress(ref));
  if (action === null) return;
  try {
    if (action === 'acknowledge') await acknowledgeNotice(tools, alert, ref);
    // Who is to have it, and what the policy asks first, is asked by the page that is open now (design 4.16), as its badge does.
    else if (await nothingIsToBeAsked(tools, ref)) await escalate(tools, ref, alert);
    else await sayThatItIsAskedFirst(tools, id);
  } catch (error) {
    // Nothing to be done, or done meanwhile: the record that is open now says so.
    if (!(error instanceof MessageFailure)) throw error;
  }
}

/** The click is meant for the step that the pop-up named, or for the state it was shown in. */
async function escalate(
  tools: WorkerTools,
  ref: RecordRef,
  { kind, key, at }: Pick<AlertRow, 'kind' | 'key' | 'at'>,
): Promise<void> {
  if (kind !== 'step-due') {
    const { state } = await ticketNow(tools, ref);
    if (state.since !== null && state.since > at) return;
  }
  await escalateRecord(tools, {
    ref,
    seenKey: kind === 'step-due' ? (key ?? null) : null,
    reason: null,
    owner: null,
  });
}

/** A click that escalated nothing yet is not silent about it (acceptance R-T1): said where it was made, and a click there opens the record. */
async function sayThatItIsAskedFirst({ notifications, language }: WorkerTools, id: string): Promise<void> {
  await notifications.show({
    id,
    title: language.text('notify_asks_first_title', []),
    message: language.text('notify_asks_first_text', []),
    buttons: [language.text('notify_open', [])],
    sticky: false,
    silent: true,
  });
}

/** A pop-up that stands for many: the most severe of what stands is opened, the panel beside it lists all. */
async function openMostSevere(tools: WorkerTools): Promise<void> {
  const [first] = await dueRecords(tools);
  if (first !== undefined) await tools.tabs.show(pageAddress(first));
}

async function nothingIsToBeAsked(tools: WorkerTools, ref: RecordRef): Promise<boolean> {
  const { facts, state, policy } = await ticketNow(tools, ref);
  const now = tools.now();
  const assessment = assess(facts, policy, now);
  const next = assessment.path.find((step) => step.state === 'next');
  const { asks } = preflight(facts, assessment, policy, now);
  return next?.owner !== 'nobody' && !isToBeTakenUp(facts, state) && !asks;
}
