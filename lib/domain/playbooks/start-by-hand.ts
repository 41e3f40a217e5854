import type { Instant } from '../model/instant';
import type { PlaybookEvent } from '../model/playbook-event';
import type { Policy } from '../model/policy';
import { localDay } from '../time/local-day';
import { policyCalendar } from '../time/policy-calendar';
import { dateText } from './date-text';

/**
 * A person starts a play for a record, whatever starts it otherwise. Once a day: who presses again on the same date starts nothing new.
 * @param authorId host user id
 * @throws BusinessTimeError `unknown-calendar` when the policy does not hold its own
 */
export function startByHand(
  playbook: string,
  recordKey: string,
  authorId: string | null,
  policy: Pick<Policy, 'calendar' | 'calendars'>,
  now: Instant,
): PlaybookEvent {
  const date = dateText(localDay(policyCalendar(policy).timeZone, now));
  return { at: now, recordKey, playbook, occasion: `asked/${date}`, kind: 'started', task: null, authorId };
}
