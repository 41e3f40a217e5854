import { measured } from '../measured';

/** The mean tone of what the customer wrote, -1 (furious) to 1 (delighted). */
export const sentiment = measured({
  id: 'sentiment',
  unit: 'number',
  topic: 'feedback',
  kind: 'qualitative',
  range: { least: -1, most: 1 },
  defaultPoints: [
    [-1, 0],
    [0, 6],
    [1, 10],
  ],
});
