import type { AccountFacts } from '../../model/account-facts';
import type { Instant } from '../../model/instant';
import type { HealthMetric } from '../metric';
import { newestMeasure } from '../newest-measure';
import { ofEither } from '../of-either';
import { ownActions } from '../own-actions';
import { readingBetween } from '../reading-between';
import { withinRange } from '../within-range';

const DAY = 86_400_000;
const SPAN = 28;
const range = { least: 0, most: 100 };

/**
 * How regularly the customer is there, 0 to 100 %: the mapped number, or else the share of the last 28 days on which it did something.
 * Days are counted back from now, 24 hours each. Default points: every second day is fully engaged.
 */
export const engagement: HealthMetric = {
  id: 'engagement',
  labelKey: 'metric_engagement',
  topic: 'engagement',
  kind: 'quantitative',
  range,
  defaultPoints: [
    [0, 0],
    [10, 4],
    [25, 7],
    [50, 10],
  ],
  playbook: 'play-engagement',
  read(facts, now) {
    const { value, previous, asOf } = newestMeasure(facts, 'engagement');
    const mapped = withinRange(range, value);
    if (mapped !== null)
      return readingBetween('engagement', 'percent', {
        raw: mapped,
        previousRaw: withinRange(range, previous),
        asOf,
      });
    const counted = readingBetween('engagement', 'percent', {
      raw: activePercent(facts, now),
      previousRaw: activePercent(facts, now - 30 * DAY),
      asOf: null,
    });
    return { ...counted, current: true };
  },
};

/** Unknown for a time before the customer was one, as far as that is known. */
function activePercent(facts: AccountFacts, end: Instant): number | null {
  const actions = ownActions(facts.events);
  const startedAt = ofEither(facts, (account) => account.startedAt);
  if (actions === null || (startedAt !== null && startedAt > end - SPAN * DAY)) return null;
  const days = actions.flatMap(({ at }) => {
    const day = Math.floor((end - at) / DAY);
    return day >= 0 && day < SPAN ? [day] : [];
  });
  return (new Set(days).size * 100) / SPAN;
}
