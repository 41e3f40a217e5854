import type { Calendar } from '../model/calendar';
import type { OpenHours } from './open-hours';
import { weekBreaks } from './week-breaks';
import { weekHours } from './week-hours';

const DAY = 86_400_000;

interface DayPiece extends OpenHours {
  kind: 'counted' | 'break' | 'closed';
}

/**
 * Each weekday (index 0 Monday ... 6 Sunday) cut into what is worked, what is a break and what is closed, from midnight to midnight.
 * @throws BusinessTimeError as `weekHours`
 */
export function weekPieces(calendar: Calendar): DayPiece[][] {
  const week = weekHours(calendar);
  const breaks = weekBreaks(week);
  return week.map((hours, day) => cut(hours, breaks[day] ?? []));
}

function cut(hours: readonly OpenHours[], breaks: readonly OpenHours[]): DayPiece[] {
  const edges = new Set([0, DAY, ...[...hours, ...breaks].flatMap(({ start, end }) => [start, end])]);
  const ordered = [...edges].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    const inside = (span: OpenHours) => span.start <= start && end <= span.end;
    const kind = hours.some(inside) ? 'counted' : breaks.some(inside) ? 'break' : 'closed';
    return { kind, start, end };
  });
}
