import type { AlertRow } from '../../cache/alert-row';
import type { Instant } from '../../domain/model/instant';
import type { NotificationSettings } from '../../domain/model/notification-settings';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { breaksThrough } from '../../domain/notices/breaks-through';
import { topicOf } from '../../domain/notices/topic-of';
import type { WorkerTools } from '../worker-tools';
import { isRuleQuiet } from './is-rule-quiet';
import { snoozeBook } from './snooze-book';

/**
 * How a notice whose moment has come is told: by a pop-up, in the inbox only, or there now and by a pop-up later.
 * @param quiet when the quiet hours end that it is in; `null` outside them
 */
export async function wayOf(
  tools: Pick<WorkerTools, 'copies' | 'local' | 'policies' | 'signals' | 'now'>,
  row: AlertRow,
  { settings, quiet }: { settings: NotificationSettings; quiet: Instant | null },
): Promise<'pop-up' | 'inbox' | NonNullable<AlertRow['held']>> {
  const topic = topicOf(row.kind);
  if (row.inboxOnly === true || settings.off.includes(topic)) return 'inbox';
  if (await isRuleQuiet(tools, row)) return 'inbox';
  const snooze = await snoozeBook.get(tools, row.recordKey, topic, tools.now());
  if (snooze !== null) return { by: 'snooze', until: snooze.until };
  if (quiet === null) return 'pop-up';
  const copy = await tools.copies.read(row.recordKey, StoredTicket);
  const priority = copy?.value.facts.ticket.priority ?? null;
  return breaksThrough(row.kind, priority) ? 'pop-up' : { by: 'hours', until: quiet };
}
