import type { HealthCard } from '../../../lib/domain/model/health-card';
import type { Words } from '../../ui/use-words';

/** How a metric's value becomes its score, in a sentence: "-60 → 0, -20 → 5, 0 → 8, 20 → 10, in between on a line". */
export function transformWords(
  { points, transform, staleAfterDays }: HealthCard['metrics'][number],
  unit: string,
  { text, language }: Pick<Words, 'text' | 'language'>,
): string {
  const number = (value: number) => value.toLocaleString(language.locale, { maximumFractionDigits: 2 });
  const pairs = points.map(([x, y]) => text('what_point', number(x), number(y))).join(', ');
  const how = text(transform === 'bands' ? 'what_points_bands' : 'what_points_line', unit, pairs);
  return staleAfterDays === undefined ? how : `${how} ${text('what_stale_after', number(staleAfterDays))}`;
}
