import type { Calendar } from '../../../lib/domain/model/calendar';
import { BusinessTimeError } from '../../../lib/domain/time/business-time-error';
import { weekPieces } from '../../../lib/domain/time/week-pieces';
import './day-hours.css';

const DAY = 86_400_000;
const TICKS = [0, 6, 12, 18, 24];

/**
 * The open hours of one weekday drawn over its 24 hours, breaks paler: what the fields beside it say in numbers. What runs overnight
 * is drawn on the next day, where it counts.
 * @param day 1 Monday to 7 Sunday
 */
export function DayHours({ calendar, day }: { calendar: Calendar; day: number }) {
  return (
    <span className="day-hours" aria-hidden="true">
      {piecesOf(calendar, day).map(({ kind, start, end }) => (
        <span
          key={start}
          className={`day-piece day-${kind}`}
          style={{
            insetInlineStart: `${(start / DAY) * 100}%`,
            inlineSize: `${((end - start) / DAY) * 100}%`,
          }}
        />
      ))}
      {TICKS.slice(1, -1).map((hour) => (
        <span key={hour} className="day-tick" style={{ insetInlineStart: `${(hour / 24) * 100}%` }} />
      ))}
    </span>
  );
}

function piecesOf(calendar: Calendar, day: number) {
  try {
    return (weekPieces(calendar)[day - 1] ?? []).filter(({ kind }) => kind !== 'closed');
  } catch (error) {
    // Hours that end before they start are drawn once they do not: lint says so beside them.
    if (error instanceof BusinessTimeError) return [];
    throw error;
  }
}
