import type { DrawnBadge } from '../domain/model/drawn-badge';
import type { Instant } from '../domain/model/instant';
import type { PaintRecord } from '../domain/model/paint-record';
import { formatDuration } from './format-duration';
import type { Language } from './language';

/** What a badge shows at one moment. */
export interface BadgeView extends DrawnBadge, Omit<DrawnBadge['phases'][number], 'until'> {
  /** Milliseconds until a time shown reads differently; infinite when none is running. */
  changesIn: number;
}

const minute = 60_000;

/** What to show for a paint record at `now` (epoch ms of host time); `undefined` where it says nothing for that moment. */
export const badgeView = (
  record: PaintRecord,
  now: Instant,
  text: Language['text'],
): BadgeView | undefined => {
  const { drawn } = record;
  const phase = drawn.phases.find(({ until }) => until === null || now < until);
  let changesIn = Number.POSITIVE_INFINITY;
  const fill = (words: string) =>
    words.replace('{dueAt}', () => {
      const left = (record.dueAt as number) - now;
      changesIn = (((left % minute) + minute) % minute) + 1;
      return formatDuration(left, { text, locale: drawn.locale });
    });
  return (
    phase && {
      ...drawn,
      ...phase,
      rest: fill(phase.rest),
      label: fill(phase.label),
      note: fill(phase.note),
      changesIn,
    }
  );
};
