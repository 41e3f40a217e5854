import { recordKey } from '../../domain/model/record-key';
import { pageAddress } from '../../pull/page-address';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';
import { dueRecords } from './due-records';

/**
 * Brings the record that needs something next to the front: from one that does, the one after it, and from the last the first again.
 * Where nothing is due a pop-up says so, for who pressed a key wants to see something.
 * @param tabId the tab that was in front; `null` where there is none
 */
export async function showNextDue(tools: WorkerTools, tabId: number | null): Promise<void> {
  const due = await dueRecords(tools);
  if (due.length === 0) {
    const { language } = tools;
    await tools.notifications.show({
      id: 'nothing-due',
      title: language.text('toolbar_nothing_due', []),
      message: language.text('notify_nothing_due', []),
      buttons: [],
      sticky: false,
      silent: true,
    });
    return;
  }
  const shown = tabId === null ? null : await new ShownInTabs(tools.session).get(tabId);
  const [front] = shown?.records ?? [];
  const here =
    shown === null || front === undefined
      ? null
      : recordKey({ host: shown.host, account: shown.account, ...front });
  const next = due[(due.findIndex((ref) => recordKey(ref) === here) + 1) % due.length];
  if (next !== undefined) await tools.tabs.show(pageAddress(next));
}
