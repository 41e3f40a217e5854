/** What is drawn for a day: three sizes of what a customer did, nothing, or that it is not known. */
type ActivityLevel = 'unknown' | 'none' | 'some' | 'more' | 'most';

/** Seven days of what a customer did. */
export interface ActivityWeek {
  days: { level: ActivityLevel; actions: number | null }[];
  /** Places of its first and last day in the list of days. */
  from: number;
  to: number;
  /** Days with anything at all, of those known. */
  active: number;
  known: number;
  actions: number;
}

/**
 * A customer's activity by weeks, the last one ending today (acceptance HS9). Sizes compare with the customer's own busiest day: half of
 * it and more is most.
 * @param daily actions on each day, oldest first; `null` is not known
 */
export function activityWeeks(daily: readonly (number | null)[]): ActivityWeek[] {
  const busiest = Math.max(0, ...daily.map((actions) => actions ?? 0));
  const weeks: ActivityWeek[] = [];
  for (let from = 0; from < daily.length; from += 7) {
    const days = daily.slice(from, from + 7);
    const known = days.filter((actions) => actions !== null);
    weeks.push({
      days: days.map((actions) => ({ level: levelOf(actions, busiest), actions })),
      from,
      to: from + days.length - 1,
      active: known.filter((actions) => actions > 0).length,
      known: known.length,
      actions: known.reduce((sum, actions) => sum + actions, 0),
    });
  }
  return weeks;
}

function levelOf(actions: number | null, busiest: number): ActivityLevel {
  if (actions === null) return 'unknown';
  if (actions === 0) return 'none';
  if (actions * 2 >= busiest) return 'most';
  return actions * 4 >= busiest ? 'more' : 'some';
}
