import type { HealthMetric } from '../metric';
import { unread } from '../unread';

const DAY = 86_400_000;
const YEAR = 365;

/**
 * Days since the renewal last went back to an earlier stage, at most 365, which is also what one has that never did. Unknown where
 * there is no renewal to judge by. Default points: a step back counts fully for a month and is forgotten after half a year.
 */
export const renewal: HealthMetric = {
  id: 'renewal',
  labelKey: 'metric_renewal',
  topic: 'renewal',
  kind: 'quantitative',
  range: { least: 0, most: YEAR },
  defaultPoints: [
    [0, 2],
    [30, 4],
    [90, 7],
    [180, 10],
  ],
  playbook: 'play-renewal',
  read(facts, now) {
    const { renewal: known } = facts;
    if (known == null || known === 'none' || known.movedBackAt === null) return unread;
    const raw = known.movedBackAt === 'never' ? YEAR : Math.floor((now - known.movedBackAt) / DAY);
    if (raw < 0) return unread;
    return { ...unread, raw: Math.min(raw, YEAR), current: true };
  },
};
