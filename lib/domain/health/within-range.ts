import type { HealthMetric } from './metric';

/** A raw value, or `null` where it is unknown, no number, or outside what the metric can be. */
export function withinRange(range: HealthMetric['range'], value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const { least, most } = range;
  return (least !== null && value < least) || (most !== null && value > most) ? null : value;
}
