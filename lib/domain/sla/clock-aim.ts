import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import type { SlaTargets } from '../model/sla-targets';
import type { clockPauses } from './clock-pauses';

/** What a clock is held to from a moment on, until the next aim. */
export interface ClockAim {
  from: Instant;
  /** Milliseconds of business time of `calendar`, counted from the start of the run. */
  target: number;
  calendar: Calendar;
  pauses: ReturnType<typeof clockPauses>;
  warnings: SlaTargets[number]['warnings'];
}
