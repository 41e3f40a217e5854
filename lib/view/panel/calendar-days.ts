const DAY = 86_400_000;

/** The last dates of a calendar's zone, oldest first, the last one that of `now`: each as midnight UTC in epoch ms, as `formatDay` takes it. */
export function calendarDays(count: number, timeZone: string, now: number): number[] {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    timeZone,
  }).format(now);
  const today = Date.parse(`${parts}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => today - (count - 1 - index) * DAY);
}
