import { measureReading } from '../measure-reading';
import type { HealthMetric } from '../metric';

/** Share of what was bought that is in use, 0 to 100 %. */
export const adoption: HealthMetric = {
  id: 'adoption',
  labelKey: 'metric_adoption',
  read: (facts) =>
    measureReading(facts, 'adoption', { least: 0, most: 100 }, (previous, value) => ({
      key: 'remark_adoption',
      values: [
        { kind: 'percent', percent: previous },
        { kind: 'percent', percent: value },
      ],
    })),
};
