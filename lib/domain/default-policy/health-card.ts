import type { Policy } from '../model/policy';

/** The shipped health card: weights as in acceptance A-T2, points of our own. */
export const healthCard: Policy['healthCards'][number] = {
  id: 'all-customers',
  name: 'All customers',
  metrics: [
    // Change of use in 30 days, per cent.
    {
      metric: 'usage',
      weightPercent: 20,
      points: [
        [-60, 0],
        [-20, 5],
        [0, 8],
        [20, 10],
      ],
    },
    // Open tickets and cases.
    {
      metric: 'support',
      weightPercent: 40,
      points: [
        [0, 10],
        [1, 9],
        [3, 6],
        [6, 2],
        [10, 0],
      ],
    },
    {
      metric: 'nps',
      weightPercent: 20,
      points: [
        [-100, 0],
        [0, 5],
        [50, 8],
        [100, 10],
      ],
    },
    {
      metric: 'adoption',
      weightPercent: 20,
      points: [
        [0, 0],
        [40, 5],
        [80, 9],
        [100, 10],
      ],
    },
  ],
  minimumCoverage: 0.6,
  bands: { poor: 5, fair: 7 },
};
