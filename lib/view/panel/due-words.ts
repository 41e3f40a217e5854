import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { lasting } from './lasting';
import { say } from './say';

/** Time left until a moment, or how long it is over, with its clock time. Both in epoch milliseconds. */
export function dueWords(at: number, now: number, language: Pick<Language, 'locale' | 'timeZone'>): Sentence {
  const moment = formatMoment(at, now, language);
  return at > now
    ? say('panel_clock_left', lasting(at - now), moment)
    : say('panel_clock_overdue', lasting(now - at), moment);
}
