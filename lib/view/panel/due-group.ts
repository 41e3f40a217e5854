import type { DueItem } from '../../domain/model/due-item';
import type { Language } from '../language';
import { dueMoment } from './due-moment';

/**
 * Under which heading a thing to do stands: *now* what is over, near as the policy calls it, or waited for; *today* what is due on the
 * reader's day; *later* the rest. `now` in epoch milliseconds.
 */
export function dueGroup(
  item: Pick<DueItem, 'kind' | 'at'>,
  now: number,
  warningMinutes: number,
  { timeZone }: Pick<Language, 'timeZone'>,
): 'now' | 'today' | 'later' {
  const moment = dueMoment(item, now);
  if (moment <= now + warningMinutes * 60_000) return 'now';
  if (moment === Number.POSITIVE_INFINITY) return 'later';
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  return day.format(moment) === day.format(now) ? 'today' : 'later';
}
