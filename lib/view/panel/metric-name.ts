import type { Sentence } from '../../domain/model/sentence';

/** A metric's name, as a value of a sentence. */
export function metricName(metric: string): Sentence['values'][number] {
  return { kind: 'message', key: `metric_${metric.replaceAll('-', '_')}` };
}
