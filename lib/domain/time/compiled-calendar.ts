import type { OpenYear } from './open-year';

/** A calendar made ready for arithmetic. */
export interface CompiledCalendar {
  id: string;
  /** The open spans of a UTC year, expanded once. */
  year(year: number): OpenYear;
}
