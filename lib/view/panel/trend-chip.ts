import type { Sentence } from '../../domain/model/sentence';
import { healthTrend } from '../health-trend';
import { formatDecimal } from './format-decimal';
import { say } from './say';

/**
 * Where a computed score is heading, in words with the days within which. `null` where nothing is known.
 * @param dropDays within which the policy looks for a drop
 */
export function trendChip(
  health: Parameters<typeof healthTrend>[0],
  dropDays: number,
  locale: string,
): { direction: 'up' | 'down' | 'steady'; sentence: Sentence } | null {
  const trend = healthTrend(health);
  if (trend === null) return null;
  const { change } = trend;
  const within = (trend.days === 'drop' ? dropDays : trend.days).toLocaleString(locale);
  if (change === 0) return { direction: 'steady', sentence: say('account_trend_steady', within) };
  const sentence = say('account_trend', formatDecimal(Math.abs(change), locale), within);
  return { direction: change < 0 ? 'down' : 'up', sentence };
}
