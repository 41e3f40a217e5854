import { percentOfScale } from '../percent-of-scale';
import { surveyed } from '../surveyed';

/** How easy it was to be helped, 0 to 100 % of the scale of 1 to 7, on which 7 is easy. */
export const ces = surveyed(
  {
    id: 'ces',
    unit: 'percent',
    range: { least: 0, most: 100 },
    defaultPoints: [
      [0, 0],
      [50, 5],
      [100, 10],
    ],
  },
  percentOfScale,
);
