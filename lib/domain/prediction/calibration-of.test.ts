import { describe, expect, it } from 'vitest';
import { calibrationOf } from './calibration-of';

const edges = { watch: 40, high: 60, critical: 80 };

function told(count: number, probability: number, escalated: number) {
  return Array.from({ length: count }, (_, index) => ({ probability, escalated: index < escalated }));
}

describe('calibration', () => {
  it('compares what was said with what happened, band by band', () => {
    const { bands } = calibrationOf([...told(100, 0.1, 12), ...told(50, 0.9, 40)], edges);
    expect(bands).toEqual([
      { band: 'low', tickets: 100, saidPercent: expect.closeTo(10, 9), escalatedPercent: 12 },
      { band: 'critical', tickets: 50, saidPercent: expect.closeTo(90, 9), escalatedPercent: 80 },
    ]);
  });

  it('error and Brier score by hand', () => {
    const { error, brier, tickets } = calibrationOf([...told(100, 0.1, 12), ...told(50, 0.9, 40)], edges);
    // Groups of 50: 12 of 100 escalated, not escalated first: 0 and 12 where 5 each were said; 40 where 45 were.
    expect(error).toBeCloseTo((5 + 7 + 5) / 150, 9);
    expect(brier).toBeCloseTo((12 * 0.81 + 88 * 0.01 + 40 * 0.01 + 10 * 0.81) / 150, 9);
    expect(tickets).toBe(150);
  });

  it('a number on an edge is in the band that begins there', () => {
    expect(calibrationOf(told(1, 0.4, 0), edges).bands[0]?.band).toBe('watch');
    expect(calibrationOf(told(1, 0.394, 0), edges).bands[0]?.band).toBe('low');
  });

  it('without tickets nothing is claimed', () => {
    expect(calibrationOf([], edges)).toEqual({ tickets: 0, brier: null, error: null, bands: [] });
  });
});
