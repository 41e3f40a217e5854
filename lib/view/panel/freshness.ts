import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { lasting } from './lasting';
import { say } from './say';

const HOUR = 3_600_000;

/**
 * How old the knowledge on the screen is. Fresh facts say their age, old ones and those that cannot be read again now say their
 * time (`as of 10:42`). `null` while nothing has been read.
 */
export function freshness(
  readAt: number | null,
  stale: boolean,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): Sentence | null {
  if (readAt === null) return null;
  const age = now - readAt;
  if (stale || age >= HOUR) return say('panel_as_of', formatMoment(readAt, now, language));
  if (age < 5000) return say('panel_updated_now');
  return age < 60_000
    ? say('panel_updated_seconds', Math.floor(age / 1000))
    : say('panel_updated', lasting(age));
}
