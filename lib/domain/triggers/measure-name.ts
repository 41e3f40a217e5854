import type { Sentence } from '../model/sentence';

const IN_THE_CATALOGUE: ReadonlySet<string> = new Set([
  'usage',
  'adoption',
  'login_frequency',
  'feature_usage',
  'engagement',
  'error_rate',
  'downtime',
]);

/** What a mapped number is called: by the catalogue where it is one of those we know, else by the id its importer gave it. */
export function measureName(metric: string): Sentence['values'][number] {
  return IN_THE_CATALOGUE.has(metric)
    ? { kind: 'message', key: `measure_${metric}` }
    : { kind: 'text', text: metric };
}
