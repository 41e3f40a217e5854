import type { Calendar } from '../model/calendar';
import { BusinessTimeError } from './business-time-error';
import { localStretches } from './local-stretches';
import { type OpenYear, openYear } from './open-year';
import { weekHours } from './week-hours';

/** A calendar made ready for arithmetic. */
export interface CompiledCalendar {
  id: string;
  /** The open spans of a UTC year, expanded once. */
  year(year: number): OpenYear;
}

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
      const fresh = openYear(week, holidays, stretches);
      years.set(year, fresh);
      return fresh;
    },
  };
}
