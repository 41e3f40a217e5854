import type { Instant } from '../../domain/model/instant';
import type { NotificationSettings } from '../../domain/model/notification-settings';
import { quietUntil } from '../../domain/notices/quiet-until';
import { policyCalendar } from '../../domain/time/policy-calendar';
import { readerZone } from '../../view/panel/reader-zone';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

/** When the quiet hours end that it is in; `null` outside them. */
export async function quietNow(
  tools: Pick<WorkerTools, 'local' | 'policies' | 'language' | 'now'>,
  { quietHours }: Pick<NotificationSettings, 'quietHours'>,
): Promise<Instant | null> {
  const calendar = policyCalendar(await currentPolicy(tools));
  const zone = readerZone(tools.language);
  return quietUntil(quietHours, calendar, zone, tools.now());
}
