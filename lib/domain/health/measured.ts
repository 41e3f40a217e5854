import type { HealthMetric } from './metric';
import { newestMeasure } from './newest-measure';
import { readingBetween } from './reading-between';
import { withinRange } from './within-range';

/** A metric that is a mapped or imported number, read as it is. Outside its range it is unknown: it was mapped from the wrong field. */
export function measured(
  declared: Omit<HealthMetric, 'labelKey' | 'read' | 'playbook'> & { unit: 'number' | 'percent' },
): HealthMetric {
  const { unit, ...metric } = declared;
  const { id, range } = metric;
  return {
    ...metric,
    labelKey: `metric_${id.replaceAll('-', '_')}`,
    playbook: `play-${id}`,
    read(facts) {
      const { value, previous, asOf } = newestMeasure(facts, id);
      return readingBetween(id, unit, {
        raw: withinRange(range, value),
        previousRaw: withinRange(range, previous),
        asOf,
      });
    },
  };
}
