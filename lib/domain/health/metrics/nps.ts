import { measureReading } from '../measure-reading';
import type { HealthMetric } from '../metric';

/** Net promoter score, -100 to 100. A company that maps single answers of 0 to 10 changes the points of its health card. */
export const nps: HealthMetric = {
  id: 'nps',
  labelKey: 'metric_nps',
  read: (facts) =>
    measureReading(facts, 'nps', { least: -100, most: 100 }, (previous, value) => ({
      key: 'remark_nps',
      values: [
        { kind: 'number', number: previous },
        { kind: 'number', number: value },
      ],
    })),
};
