import type { AlertRow } from '../../cache/alert-row';
import type { AlertKind } from '../../domain/model/alert-kind';
import type { Policy } from '../../domain/model/policy';
import { log } from '../../platform/log';
import { bySeverity } from '../notices/by-severity';
import { notificationBook } from '../notices/notification-book';
import { popUpOf } from '../notices/pop-up-of';
import { quietNow } from '../notices/quiet-now';
import { recentPopUps } from '../notices/recent-pop-ups';
import { showMany } from '../notices/show-many';
import { wayOf } from '../notices/way-of';
import { observe } from '../observe';
import { currentPolicy } from '../policy/current-policy';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { showToolbar } from './show-toolbar';

/** How old a ticket's facts may be when its deadline is told. */
const RECENT_MILLISECONDS = 60_000;
/** Later than this, what was known beforehand was slept over. */
const LATE_MILLISECONDS = 90_000;
/** What others did is seen at the next pull: only later than this it was slept over. */
const LATE_NEWS_MILLISECONDS = 10 * 60_000;
const FORESEEN: readonly AlertKind[] = [
  'warning',
  'breach',
  'acknowledge-soon',
  'update-soon',
  'update-over',
  'step-due',
];
/** More pop-ups than these within a minute become one. */
const MOST_POP_UPS = 3;

/**
 * Tells every alert whose moment has come. Those that may be heard now come as a pop-up each, the most severe first, with Open and
 * what fits; more than three within a minute as one; what was slept over, or held back in quiet hours, in one summary. The others stand
 * in the inbox, and come later where somebody wanted that. Each ticket is looked at once more before: what was answered in the meantime
 * is not told.
 */
export async function tellDue(tools: WorkerTools): Promise<void> {
  await lookOnceMore(tools);
  const now = tools.now();
  const due = await tools.alerts.due(now);
  const woken = (await tools.alerts.standing()).filter(({ held }) => held !== undefined && held.until <= now);
  const isAny = due.length + woken.length > 0;
  if (isAny) await tellThese(tools, due, woken);
  await showToolbar(tools);
  // The inbox that is open shows it at once.
  if (isAny) await tools.changed('panel');
}

async function lookOnceMore(tools: WorkerTools): Promise<void> {
  const keys = new Set((await tools.alerts.due(tools.now())).map((row) => row.recordKey));
  for (const key of keys) {
    const ref = await recordOfKey(tools, key);
    // A customer was read when this was planned, and what is told of it is not undone by a minute.
    if (ref === null || ref.kind === 'account') continue;
    // A ticket that cannot be looked at is told by what was known of it.
    await observe(tools, ref, RECENT_MILLISECONDS).catch((error: unknown) =>
      log.error('before telling', error),
    );
  }
}

async function tellThese(
  tools: WorkerTools,
  due: readonly AlertRow[],
  woken: readonly AlertRow[],
): Promise<void> {
  const now = tools.now();
  const policy = await currentPolicy(tools);
  const settings = await notificationBook.get(tools);
  const silent = !settings.sound;
  const said = { settings, quiet: await quietNow(tools, settings) };
  const loud: AlertRow[] = [];
  for (const row of [...due, ...woken]) {
    const way = await wayOf(tools, row, said);
    if (way === 'pop-up') loud.push(row);
    else if (row.held === undefined) await tools.alerts.fire(row.id, now, way === 'inbox' ? undefined : way);
    else await tools.alerts.hold(row.id, way === 'inbox' ? null : way);
  }
  const late = loud.filter((row) => row.held === undefined && now - row.at > lateAfter(row.kind));
  const heldBack = loud.filter(({ held }) => held?.by === 'hours');
  const summed = late.length + heldBack.length > 1 ? [...late, ...heldBack] : [];
  await told(tools, summed, () => {
    const id = `summary/${Math.max(...summed.map((row) => row.at))}`;
    return showMany(tools, summed, { id, why: late.length > 0 ? 'away' : 'quiet', silent }, policy);
  });
  const rest = loud.filter((row) => !summed.includes(row)).sort(bySeverity);
  await tellRest(tools, rest, { silent, policy });
}

/** Each on its own, or all of this minute in one. */
async function tellRest(
  tools: WorkerTools,
  rows: readonly AlertRow[],
  { silent, policy }: { silent: boolean; policy: Policy },
): Promise<void> {
  const recent = await recentPopUps.get(tools);
  const isBurst = rows.length > 0 && rows.length + recent.length > MOST_POP_UPS;
  if (isBurst) {
    const all = [...recent, ...rows];
    const id = `burst/${Math.min(...all.map(({ at }) => at))}`;
    await told(tools, rows, () => showMany(tools, all, { id, why: 'burst', silent }, policy));
    for (const { id: shown } of recent) await tools.notifications.clear(shown);
  } else {
    for (const row of rows)
      await told(tools, [row], async () => {
        const ref = await recordOfKey(tools, row.recordKey);
        if (ref !== null) await tools.notifications.show({ ...popUpOf(tools, row, ref, policy), silent });
      });
  }
  if (rows.length > 0) await recentPopUps.add(tools, rows);
}

/** Shown before it counts as told: stopped in between, the same pop-up is shown again in the place of the first. */
async function told(tools: WorkerTools, rows: readonly AlertRow[], show: () => Promise<void>): Promise<void> {
  if (rows.length === 0) return;
  try {
    await show();
    const now = tools.now();
    for (const row of rows)
      await (row.held === undefined ? tools.alerts.fire(row.id, now) : tools.alerts.hold(row.id, null));
  } catch (error) {
    log.error('telling', error);
  }
}

function lateAfter(kind: AlertKind): number {
  return FORESEEN.includes(kind) ? LATE_MILLISECONDS : LATE_NEWS_MILLISECONDS;
}
