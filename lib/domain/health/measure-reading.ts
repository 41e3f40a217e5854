import type { AccountFacts } from '../model/account-facts';
import type { Sentence } from '../model/sentence';
import type { MetricReading } from './metric-reading';
import { newestMeasure } from './newest-measure';

/** Reads a mapped number as it is. Outside `range` it is unknown: it was mapped from the wrong field. */
export function measureReading(
  facts: AccountFacts,
  id: string,
  range: { least: number; most: number },
  remarkOf: (previous: number, value: number) => Sentence,
): MetricReading {
  const { value, previous, asOf } = newestMeasure(facts, id);
  const within = (number: number | null) =>
    number !== null && number >= range.least && number <= range.most ? number : null;
  const raw = within(value);
  const previousRaw = within(previous);
  const moved = raw !== null && previousRaw !== null && raw !== previousRaw;
  return { raw, previousRaw, asOf, atLeast: false, remark: moved ? remarkOf(previousRaw, raw) : null };
}
