const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A duration in milliseconds cut to its largest unit, for ages: a day and two hours is a day. */
export function wholeUnits(milliseconds: number): number {
  const unit = milliseconds >= DAY ? DAY : milliseconds >= HOUR ? HOUR : 1;
  return Math.floor(milliseconds / unit) * unit;
}
