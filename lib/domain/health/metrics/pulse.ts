import { measured } from '../measured';

/** A success manager's own feeling for the customer, 0 to 10, as it was imported. A word that is to outweigh the score is an override. */
export const pulse = measured({
  id: 'pulse',
  unit: 'number',
  topic: 'feedback',
  kind: 'qualitative',
  range: { least: 0, most: 10 },
  defaultPoints: [
    [0, 0],
    [10, 10],
  ],
});
