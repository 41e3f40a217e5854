import type { Sentence } from '../../domain/model/sentence';
import { formatDecimal } from './format-decimal';
import { say } from './say';

/** The change of a health score in 30 days; `null` where it is not known. Less than 0.05 reads as steady. */
export function trendChip(
  trend: number | null,
  locale: string,
): { direction: 'up' | 'down' | 'steady'; sentence: Sentence } | null {
  if (trend === null) return null;
  if (Math.abs(trend) < 0.05) return { direction: 'steady', sentence: say('panel_trend_steady') };
  const size = formatDecimal(Math.abs(trend), locale);
  return trend < 0
    ? { direction: 'down', sentence: say('panel_trend_down', size) }
    : { direction: 'up', sentence: say('panel_trend_up', size) };
}
