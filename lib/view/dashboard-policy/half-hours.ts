const HALF_HOUR = 1_800_000;

/** A half hour by the clock, and how much falls into it. */
export interface HalfHour {
  from: number;
  until: number;
  count: number;
}

/**
 * The half hours from now on, each with how many of the moments fall into it: the first is the one that `now` lies in, the last the one in
 * which the hours end. All in epoch milliseconds.
 */
export function halfHours(moments: readonly number[], now: number, hours: number): HalfHour[] {
  const first = Math.floor(now / HALF_HOUR);
  const last = Math.ceil((now + hours * 3_600_000) / HALF_HOUR);
  return Array.from({ length: last - first }, (_, index) => {
    const from = (first + index) * HALF_HOUR;
    const until = from + HALF_HOUR;
    // What comes at the end of the last hour still belongs to it.
    const isLast = first + index + 1 === last;
    const count = moments.filter((at) => at >= from && (at < until || (isLast && at === until))).length;
    return { from, until, count };
  });
}
