import { surveyed } from '../surveyed';

/**
 * Net promoter score, -100 to 100: answers of 9 and 10 less those of 0 to 6, in per cent of all (Reichheld 2003). A company that
 * maps single answers of 0 to 10 changes the points of its health card.
 */
export const nps = surveyed(
  {
    id: 'nps',
    unit: 'number',
    range: { least: -100, most: 100 },
    defaultPoints: [
      [-100, 0],
      [0, 5],
      [50, 8],
      [100, 10],
    ],
  },
  ({ values }) => {
    const promoters = values.filter((value) => value >= 9).length;
    const detractors = values.filter((value) => value <= 6).length;
    return ((promoters - detractors) * 100) / values.length;
  },
);
