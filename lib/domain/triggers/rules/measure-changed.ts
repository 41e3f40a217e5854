import { z } from 'zod';
import type { Sentence } from '../../model/sentence';
import type { Finding } from '../finding';
import { measureName } from '../measure-name';
import { measurePhrase } from '../measure-phrase';
import { measureWindow } from '../measure-window';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const Days = z.number().int().min(1).max(365);

const Parameters = z.object({
  /** Id of the mapped number, e.g. `usage`, `login_frequency`, `feature_usage`, `engagement`. */
  metric: z.string().min(1).max(60).default('usage'),
  /** Change from which the rule fires, in per cent of what the number was: below 0 a fall, above a rise. */
  percent: z
    .number()
    .min(-100)
    .max(100_000)
    .refine((percent) => percent !== 0, 'A change of 0 % is none: choose less for a fall, more for a rise.')
    .default(-30),
  /** Length of the window. Other than 30 needs a number that is kept over time. */
  days: Days.default(30),
  /** A number that was told longer ago than this is stale and counts as unknown. */
  maximumAgeDays: Days.default(45),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_measure_changed';

/**
 * A number about the customer fell or rose by so much within so many days (acceptance TR4, TR5, TR21): the building block of what
 * is put together in combinations; may stand in a policy several times under ids of its own.
 */
export const measureChanged: TriggerRule<typeof Parameters> = {
  id: 'measure-changed',
  labelKey,
  parameters: Parameters,
  needs: ['customer'],
  check(facts, parameters, { now }) {
    if (facts.ticket.accountId === 'none')
      return { outcome: 'clear', sentence: { key: 'clear_no_customer', values: [] } };
    if (facts.customer === null) return unknownBecause(labelKey, 'unknown_cause_customer');
    const { read } = measureWindow(facts, parameters);
    const numbers = read(now);
    return 'cause' in numbers ? unknownBecause(labelKey, numbers.cause) : judge(numbers, parameters);
  },
  nextChange(facts, parameters, { now }) {
    if (facts.ticket.accountId === 'none' || facts.customer === null) return null;
    return soonest(measureWindow(facts, parameters).moments, now);
  },
  explain: ({ metric, percent, days }) => ({
    key: percent < 0 ? 'explain_measure_fell' : 'explain_measure_rose',
    values: [
      measureName(metric),
      { kind: 'percent', percent: Math.abs(percent) },
      { kind: 'number', number: days },
    ],
  }),
};

function judge(
  { value, previous }: { value: number; previous: number },
  { metric, percent, days }: Parameters,
): Finding {
  // Per cent of a number below nothing say nothing.
  if (value < 0 || previous < 0) return unknownBecause(labelKey, 'unknown_cause_measure_negative');
  const name = measureName(metric);
  const within = [
    { kind: 'number', number: value },
    { kind: 'number', number: days },
  ] as const;
  if (value === previous)
    return { outcome: 'clear', sentence: { key: 'measure_same', values: [name, ...within] } };
  // From nothing a number cannot fall, and its rise is more than any percentage.
  if (previous === 0) {
    const sentence: Sentence = { key: 'measure_rose_from_nothing', values: [name, ...within] };
    return percent > 0
      ? { outcome: 'fired', sentence, phrase: measurePhrase('rose_from_nothing', metric) }
      : { outcome: 'clear', sentence };
  }
  const change = changePercent(value, previous);
  if (!Number.isFinite(change)) return unknownBecause(labelKey, 'unknown_cause_measure');
  const way = value < previous ? 'fell' : 'rose';
  const size = { kind: 'percent', percent: Math.round(Math.abs(change) * 10) / 10 } as const;
  const sentence: Sentence = {
    key: `measure_${way}`,
    values: [name, size, { kind: 'number', number: previous }, ...within],
  };
  return (percent < 0 ? change <= percent : change >= percent)
    ? { outcome: 'fired', sentence, phrase: measurePhrase(way, metric, size) }
    : { outcome: 'clear', sentence };
}

/** Rounded to a billionth, so that thresholds which binary fractions miss are met: 0.7 of 1 is -30 %, not -30.000000000000004. */
function changePercent(value: number, previous: number): number {
  return Number((((value - previous) * 100) / previous).toFixed(9));
}
