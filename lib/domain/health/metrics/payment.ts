import { measured } from '../measured';

/** Days by which the oldest unpaid invoice is overdue; 0 when nothing is. Default points: from two months on as bad as can be. */
export const payment = measured({
  id: 'payment',
  unit: 'number',
  topic: 'renewal',
  kind: 'quantitative',
  range: { least: 0, most: 3650 },
  defaultPoints: [
    [0, 10],
    [7, 8],
    [30, 4],
    [60, 0],
  ],
});
