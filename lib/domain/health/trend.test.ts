import { expect, it } from 'vitest';
import { trend } from './trend';

const metric = (weightPercent: number, tenths: number | null, previousTenths: number | null) => ({
  weightPercent,
  tenths,
  previousTenths,
});

it('is the score now minus the score before, to the tenth', () => {
  expect(trend([metric(50, 61, 74)], 'weighted')).toBe(-1.3);
  expect(trend([metric(20, 80, 50), metric(80, 50, 50)], 'weighted')).toBe(0.6);
});

it('leaves out a metric that is known on one side only', () => {
  expect(trend([metric(50, 61, 74), metric(25, 0, null), metric(25, null, 100)], 'weighted')).toBe(-1.3);
});

it('is unknown when no metric has both', () => {
  expect(trend([metric(100, 61, null)], 'weighted')).toBeNull();
  expect(trend([], 'weighted')).toBeNull();
});

it('of a card of the worst metric is the worst now minus the worst before', () => {
  const lines = [metric(90, 90, 60), metric(10, 30, 70)];
  expect(trend(lines, 'worst')).toBe(-3);
  expect(trend(lines, 'weighted')).toBe(2.3);
  expect(trend([metric(100, 61, null)], 'worst')).toBeNull();
  expect(trend([], 'worst')).toBeNull();
});
