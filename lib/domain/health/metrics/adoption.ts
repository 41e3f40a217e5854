import { measured } from '../measured';

/** Share of what was bought that is in use, 0 to 100 %. */
export const adoption = measured({
  id: 'adoption',
  unit: 'percent',
  topic: 'usage',
  kind: 'quantitative',
  range: { least: 0, most: 100 },
  defaultPoints: [
    [0, 0],
    [40, 5],
    [80, 9],
    [100, 10],
  ],
});
