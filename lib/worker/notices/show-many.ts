import type { AlertRow } from '../../cache/alert-row';
import type { Policy } from '../../domain/model/policy';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { bySeverity } from './by-severity';
import { popUpOf } from './pop-up-of';

/**
 * One pop-up for many notices: how many records they are about, and the most severe by name.
 * @param why a `burst` of them; one was `away`; the `quiet` hours are over
 */
export async function showMany(
  tools: WorkerTools,
  rows: readonly Pick<AlertRow, 'id' | 'recordKey' | 'kind' | 'at'>[],
  { id, why, silent }: { id: string; why: 'burst' | 'away' | 'quiet'; silent: boolean },
  policy: Policy,
): Promise<void> {
  const { language } = tools;
  const records = new Set(rows.map(({ recordKey }) => recordKey)).size;
  const count =
    records === 1
      ? language.text('notify_one_record', [])
      : language.text('notify_many_records', [records.toLocaleString(language.locale)]);
  const title = why === 'burst' ? count : language.text(`notify_summary_${why}`, [count]);
  const [first] = [...rows].sort(bySeverity);
  await tools.notifications.show({
    id,
    title: title.charAt(0).toLocaleUpperCase(language.locale) + title.slice(1),
    message:
      first === undefined
        ? ''
        : language.text('notify_most_severe', [await titleOf(tools, first.id, policy)]),
    buttons: [language.text('notify_open', [])],
    sticky: true,
    silent,
  });
}

async function titleOf(tools: WorkerTools, id: string, policy: Policy): Promise<string> {
  const row = await tools.alerts.get(id);
  const ref = row === null ? null : await recordOfKey(tools, row.recordKey);
  return row === null || ref === null ? '' : popUpOf(tools, row, ref, policy).title;
}
