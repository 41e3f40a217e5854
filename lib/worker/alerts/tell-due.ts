import type { AlertRow } from '../../cache/alert-row';
import type { RecordRef } from '../../domain/model/record-ref';
import { log } from '../../platform/log';
import { renderSentence } from '../../view/render-sentence';
import { observe } from '../observe';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { showToolbar } from './show-toolbar';

/** How old a ticket's facts may be when its deadline is told. */
const RECENT_MILLISECONDS = 60_000;
/** Later than this, an alert was slept over. */
const LATE_MILLISECONDS = 90_000;

/**
 * Tells every alert whose moment has come: one pop-up each, with Open and Escalate; what was slept over in one summary.
 * Each ticket is looked at once more before: what was answered in the meantime is not told.
 */
export async function tellDue(tools: WorkerTools): Promise<void> {
  const keys = new Set((await tools.alerts.due(tools.now())).map((row) => row.recordKey));
  for (const key of keys) {
    const ref = await recordOfKey(tools, key);
    if (ref === null) continue;
    // A ticket that cannot be looked at is told by what was known of it.
    await observe(tools, ref, RECENT_MILLISECONDS).catch((error: unknown) =>
      log.error('before telling', error),
    );
  }
  const due = await tools.alerts.due(tools.now());
  const now = tools.now();
  const late = due.filter((row) => now - row.at > LATE_MILLISECONDS);
  const summed = late.length > 1 ? late : [];
  // Shown before it counts as told: stopped in between, the same pop-up is shown again in the place of the first.
  const told = async (rows: readonly AlertRow[], show: () => Promise<void>): Promise<void> => {
    try {
      await show();
      for (const row of rows) await tools.alerts.fire(row.id);
    } catch (error) {
      log.error('telling', error);
    }
  };
  if (summed.length > 0) await told(summed, () => tellSummary(tools, summed));
  for (const row of due) {
    if (!summed.includes(row)) await told([row], () => tell(tools, row));
  }
  await showToolbar(tools);
}

async function tell(tools: WorkerTools, row: AlertRow): Promise<void> {
  const ref = await recordOfKey(tools, row.recordKey);
  if (ref === null) return;
  const { language } = tools;
  const metric = language.text(`panel_clock_${row.metric}`, []);
  await tools.notifications.show({
    id: row.id,
    title: language.text(`notify_${row.kind}_title_${noun(ref)}`, [numberOf(ref)]),
    message: renderSentence(
      {
        key: `notify_${row.kind}_text`,
        values: [
          { kind: 'text', text: metric },
          { kind: 'duration', milliseconds: row.dueAt - tools.now() },
          { kind: 'instant', instant: row.dueAt },
        ],
      },
      { ...language, now: tools.now() },
    ),
    buttons: [language.text('notify_open', []), language.text('notify_escalate', [])],
    sticky: row.kind === 'breach',
  });
}

async function tellSummary(tools: WorkerTools, rows: readonly AlertRow[]): Promise<void> {
  const { language } = tools;
  const records = new Set(rows.map((row) => row.recordKey)).size;
  await tools.notifications.show({
    id: `summary/${Math.max(...rows.map((row) => row.at))}`,
    title: language.text('notify_summary_title', [String(records)]),
    message: language.text('notify_summary_text', []),
    buttons: [],
    sticky: true,
  });
}

function noun(ref: RecordRef): 'ticket' | 'case' {
  return ref.host === 'salesforce' ? 'case' : 'ticket';
}

/** Salesforce ids say nothing to a person: there the title goes without. */
function numberOf(ref: RecordRef): string {
  return ref.host === 'salesforce' ? '' : `#${ref.id}`;
}
