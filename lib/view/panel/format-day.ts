/** A day of the host, which has no time of day and no zone: `6 Mar`, in another year than `now`'s with the year. */
export function formatDay(day: number, now: number, locale: string): string {
  const same = new Date(day).getUTCFullYear() === new Date(now).getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(same ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(day);
}
