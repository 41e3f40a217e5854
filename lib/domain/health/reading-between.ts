import type { Instant } from '../model/instant';
import type { MetricReading } from './metric-reading';

/** How the values of a metric are said: as they are or with a per cent sign. */
type Unit = 'number' | 'percent';

/** A reading of two values in the metric's own unit, with the sentence `remark_<id>` on how it went from the one to the other. */
export function readingBetween(
  id: string,
  unit: Unit,
  values: { raw: number | null; previousRaw: number | null; asOf: Instant | null },
): MetricReading {
  const { raw, previousRaw } = values;
  const said = (value: number) =>
    unit === 'percent' ? { kind: unit, percent: rounded(value) } : { kind: unit, number: rounded(value) };
  const moved = raw !== null && previousRaw !== null && rounded(raw) !== rounded(previousRaw);
  return {
    ...values,
    atLeast: false,
    remark: moved
      ? { key: `remark_${id.replaceAll('-', '_')}`, values: [said(previousRaw), said(raw)] }
      : null,
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
