import type { DrawnBadge } from '../domain/model/drawn-badge';
import type { Instant } from '../domain/model/instant';
import { formatDuration } from './format-duration';
import type { Language } from './language';

/** What a badge shows at one moment. */
export interface BadgeView extends Omit<DrawnBadge & DrawnBadge['phases'][number], 'times' | 'notes'> {
  times: string[];
  notes: string[];
  /** Milliseconds until a time shown reads differently; infinite when none is running. */
  changesIn: number;
}

const minute = 60_000;

/** What to show of a drawn badge at `now` (epoch ms of host time); `undefined` where it says nothing for that moment. */
export function badgeView(drawn: DrawnBadge, now: Instant, text: Language['text']): BadgeView | undefined {
  const phase = drawn.phases.find(({ until }) => until === null || now < until);
  let changesIn = Number.POSITIVE_INFINITY;
  const fill = (line: { text: string; due: Instant | null }) => {
    if (line.due === null) return line.text;
    const left = line.due - now;
    changesIn = Math.min(changesIn, (((left % minute) + minute) % minute) + 1);
    return line.text.replace('{time}', formatDuration(left, { text, locale: drawn.locale }));
  };
  return (
    phase && {
      ...drawn,
      ...phase,
      times: phase.times.map(fill),
      notes: phase.notes.map(fill),
      changesIn,
    }
  );
}
