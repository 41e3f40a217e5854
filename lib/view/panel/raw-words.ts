import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

const PERCENT: ReadonlySet<string> = new Set(['adoption', 'engagement', 'csat', 'ces', 'milestones']);
const DAYS: ReadonlySet<string> = new Set(['payment', 'renewal']);

/** A metric's raw value in its own unit. */
export function rawWords(metric: string, raw: number): Sentence {
  const percent = { kind: 'percent', percent: Math.round(raw * 10) / 10 } as const;
  if (metric === 'usage') return say('account_raw_usage', percent);
  if (PERCENT.has(metric)) return say('account_raw_percent', percent);
  if (metric === 'support') return say('account_raw_support', raw);
  if (DAYS.has(metric)) return say(raw === 1 ? 'account_raw_day' : 'account_raw_days', raw);
  return say('account_raw_number', raw);
}
