import { z } from 'zod';
import { entryOf } from '../../model/entry-of';
import type { Sentence } from '../../model/sentence';
import { measureName } from '../measure-name';
import { measurePhrase } from '../measure-phrase';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const HOUR = 3_600_000;

const Parameters = z.object({
  /** Id of the imported number, e.g. `error_rate` in per cent, `downtime` in minutes of the SLA's period. */
  metric: z.string().min(1).max(60).default('error_rate'),
  /** What is still as expected: the rule fires above it. */
  limit: z.number().min(0).max(1_000_000).default(1),
  unit: z.enum(['percent', 'minutes', 'number']).default('percent'),
  /** A number that was told longer ago than this is stale and counts as unknown. */
  maximumAgeHours: z.number().int().min(1).max(8760).default(24),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_service_level_exceeded';

/** The service does worse than expected: an error rate above its limit, or more downtime than its SLA allows (acceptance TR2). */
export const serviceLevelExceeded: TriggerRule<typeof Parameters> = {
  id: 'service-level-exceeded',
  labelKey,
  parameters: Parameters,
  needs: ['service'],
  check(facts, parameters, { now }) {
    const { metric, limit, unit } = parameters;
    const measure = entryOf(facts.service, metric);
    const value = measure?.value ?? null;
    if (measure === null || value === null) return unknownBecause(labelKey, 'unknown_cause_service');
    if (value < 0 || (unit === 'percent' && value > 100))
      return unknownBecause(labelKey, 'unknown_cause_service_range');
    if (measure.asOf === null || now - measure.asOf > parameters.maximumAgeHours * HOUR)
      return unknownBecause(labelKey, 'unknown_cause_service_stale');
    const shown = inUnit(value, unit);
    const values = [measureName(metric), shown, inUnit(limit, unit)];
    return value > limit
      ? {
          outcome: 'fired',
          sentence: { key: 'reason_service_level_exceeded', values },
          phrase: measurePhrase('exceeded', metric, shown),
        }
      : { outcome: 'clear', sentence: { key: 'clear_service_level_exceeded', values } };
  },
  nextChange(facts, { metric, maximumAgeHours }, { now }) {
    const asOf = entryOf(facts.service, metric)?.asOf ?? null;
    return asOf === null ? null : soonest([asOf + maximumAgeHours * HOUR + 1], now);
  },
  explain: ({ metric, limit, unit }) => ({
    key: 'explain_service_level_exceeded',
    values: [measureName(metric), inUnit(limit, unit)],
  }),
};

function inUnit(
  number: number,
  unit: Parameters['unit'],
): Exclude<Sentence['values'][number], { kind: 'message' }> {
  if (unit === 'percent') return { kind: 'percent', percent: number };
  return unit === 'minutes'
    ? { kind: 'duration', milliseconds: number * 60_000 }
    : { kind: 'number', number };
}
