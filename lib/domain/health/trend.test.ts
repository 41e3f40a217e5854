import { expect, it } from 'vitest';
import { trend } from './trend';

const metric = (weightPercent: number, tenths: number | null, previousTenths: number | null) => ({
  weightPercent,
  tenths,
  previousTenths,
});

it('is the score now minus the score before, to the tenth', () => {
  expect(trend([metric(50, 61, 74)])).toBe(-1.3);
  expect(trend([metric(20, 80, 50), metric(80, 50, 50)])).toBe(0.6);
});

it('leaves out a metric that is known on one side only', () => {
  expect(trend([metric(50, 61, 74), metric(25, 0, null), metric(25, null, 100)])).toBe(-1.3);
});

it('is unknown when no metric has both', () => {
  expect(trend([metric(100, 61, null)])).toBeNull();
  expect(trend([])).toBeNull();
});
