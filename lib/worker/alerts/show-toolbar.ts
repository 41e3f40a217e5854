import type { AlertKind } from '../../domain/model/alert-kind';
import { needsMe } from '../../domain/notices/needs-me';
import type { WorkerTools } from '../worker-tools';

const BREACHED = '#b3202c';
const OTHERWISE = '#ac5918';

/** What is counted together, the most severe first: a record counts once, for the first of these that stands of it. */
const COUNTED: readonly [code: string, kinds: readonly AlertKind[]][] = [
  ['breached', ['breach']],
  ['acknowledge', ['escalated', 'reopened', 'acknowledge-soon']],
  ['answer', ['offered', 'asked']],
  ['step', ['step-due']],
  ['update', ['update-soon', 'update-over']],
  ['warned', ['warning']],
  ['customer', ['customer-escalated']],
];

/** The toolbar icon counts the records that need something of me now, and says what; what is snoozed is not counted. */
export async function showToolbar(
  tools: Pick<WorkerTools, 'alerts' | 'toolbar' | 'language'>,
): Promise<void> {
  const { language } = tools;
  const standing = (await tools.alerts.standing()).filter(
    ({ kind, held }) => needsMe(kind) && held?.by !== 'snooze',
  );
  const counted = new Set<string>();
  const words: string[] = [];
  let breached = false;
  for (const [code, kinds] of COUNTED) {
    const records = new Set(
      standing
        .filter(({ kind, recordKey }) => kinds.includes(kind) && !counted.has(recordKey))
        .map(({ recordKey }) => recordKey),
    );
    if (records.size === 0) continue;
    for (const key of records) counted.add(key);
    breached ||= code === 'breached';
    const count = records.size.toLocaleString(language.locale);
    words.push(language.text(`toolbar_${code}_${records.size === 1 ? 'one' : 'many'}`, [count]));
  }
  const list = new Intl.ListFormat(language.locale, { type: 'unit', style: 'short' }).format(words);
  const title =
    counted.size === 0 ? language.text('toolbar_nothing_due', []) : language.text('toolbar_due', [list]);
  await tools.toolbar.show(counted.size, breached ? BREACHED : OTHERWISE, title, breached);
}
