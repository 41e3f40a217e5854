import type { HealthAssessment } from '../../domain/model/health-assessment';
import type { Sentence } from '../../domain/model/sentence';
import { formatDecimal } from './format-decimal';
import { say } from './say';

const DAY = 86_400_000;
const MONTH = 30;

/**
 * Where a computed score is heading: by the drop that holds, else by a month of its history, as what changed is told; where that is
 * shorter by the metrics that knew themselves a month ago, else by as much history as there is. `null` where nothing is known. Less than 0.05 reads as steady.
 * @param dropDays within which the policy looks for a drop
 */
export function trendChip(
  { drop, trend, change }: Pick<HealthAssessment, 'drop' | 'trend' | 'change'>,
  dropDays: number,
  locale: string,
): { direction: 'up' | 'down' | 'steady'; sentence: Sentence } | null {
  if (drop !== null && drop !== 'none') return moved(drop.change, dropDays, locale);
  const days = change === null ? 0 : Math.max(1, Math.round((change.to.at - change.from.at) / DAY));
  if (change !== null && (days >= MONTH || trend === null)) return moved(change.change, days, locale);
  return trend === null ? null : moved(trend, MONTH, locale);
}

function moved(change: number, days: number, locale: string) {
  const within = days.toLocaleString(locale);
  if (Math.abs(change) < 0.05)
    return { direction: 'steady' as const, sentence: say('account_trend_steady', within) };
  const sentence = say('account_trend', formatDecimal(Math.abs(change), locale), within);
  return { direction: change < 0 ? ('down' as const) : ('up' as const), sentence };
}
