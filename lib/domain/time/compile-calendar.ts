import type { Calendar } from '../model/calendar';
import { BusinessTimeError } from './business-time-error';
import type { CompiledCalendar } from './compiled-calendar';
import { expandYear } from './expand-year';
import { localStretches } from './local-stretches';
import type { OpenYear } from './open-year';
import { weekHours } from './week-hours';

const compiled = new WeakMap<Calendar, CompiledCalendar>();

/**
 * The compiled form of a calendar: the same one each time for the same object, which must therefore not be changed after its
 * first use.
 * @throws BusinessTimeError `no-spans`, `bad-span`, `unknown-zone`
 */
export function compileCalendar(calendar: Calendar): CompiledCalendar {
  const known = compiled.get(calendar);
  if (known !== undefined) return known;
  const fresh = compile(calendar);
  compiled.set(calendar, fresh);
  return fresh;
}

function compile(calendar: Calendar): CompiledCalendar {
  const week = weekHours(calendar);
  const holidays = new Set(calendar.holidays);
  const years = new Map<number, OpenYear>();
  try {
    localStretches(calendar.timeZone, 0, 1);
  } catch {
    throw new BusinessTimeError('unknown-zone', calendar.id);
  }
  return {
    id: calendar.id,
    year(year) {
      const known = years.get(year);
      if (known !== undefined) return known;
      const stretches = localStretches(calendar.timeZone, Date.UTC(year, 0), Date.UTC(year + 1, 0));
      const fresh = expandYear(week, holidays, stretches);
      years.set(year, fresh);
      return fresh;
    },
  };
}
