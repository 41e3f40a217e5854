import { measured } from '../measured';

/** Share of the agreed goals, of onboarding or of success, that were reached in time, 0 to 100 %. */
export const milestones = measured({
  id: 'milestones',
  unit: 'percent',
  topic: 'milestones',
  kind: 'quantitative',
  range: { least: 0, most: 100 },
  defaultPoints: [
    [0, 0],
    [50, 5],
    [100, 10],
  ],
});
