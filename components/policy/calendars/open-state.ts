import type { Calendar } from '../../../lib/domain/model/calendar';
import type { Instant } from '../../../lib/domain/model/instant';
import { BusinessTimeError } from '../../../lib/domain/time/business-time-error';
import { compileCalendar } from '../../../lib/domain/time/compile-calendar';
import { nextCountedMoment } from '../../../lib/domain/time/next-counted-moment';

/** Whether a calendar is open now, when it opens next and when it closes next. Round the clock it closes for holidays alone. */
interface OpenState {
  isOpen: boolean;
  opensAt: Instant | null;
  closesAt: Instant | null;
}

/** `null` where the calendar cannot tell: lint says why. */
export function openState(calendar: Calendar, now: Instant): OpenState | null {
  try {
    const from = nextCountedMoment(calendar, now, []);
    if (from === null) return null;
    const isOpen = from === now;
    const closesAt = closing(calendar, from);
    const opensAt = isOpen ? (closesAt === null ? null : nextCountedMoment(calendar, closesAt, [])) : from;
    return { isOpen, opensAt, closesAt };
  } catch (error) {
    if (error instanceof BusinessTimeError) return null;
    throw error;
  }
}

/** The end of the hours that hold a moment; `null` where it lies more than a year away. */
function closing(calendar: Calendar, at: Instant): Instant | null {
  const compiled = compileCalendar(calendar);
  const year = new Date(at).getUTCFullYear();
  const [own, next] = [compiled.year(year), compiled.year(year + 1)];
  const end = own.ends.find((one) => one > at);
  // Open across the turn of the year: the years are kept apart.
  const goesOn = end === undefined || end === next.starts[0];
  const last = goesOn ? next.ends[0] : end;
  return last === undefined || last - at > 366 * 86_400_000 || last >= Date.UTC(year + 2, 0) ? null : last;
}
