import { percentOfScale } from '../percent-of-scale';
import { surveyed } from '../surveyed';

/** Satisfaction, 0 to 100 % of the scale it was asked on: 4 of 1 to 5 is 75 %. Default points: that is 8. */
export const csat = surveyed(
  {
    id: 'csat',
    unit: 'percent',
    range: { least: 0, most: 100 },
    defaultPoints: [
      [0, 0],
      [50, 4],
      [75, 8],
      [100, 10],
    ],
  },
  percentOfScale,
);
