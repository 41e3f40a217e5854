import type { HealthCard } from '../../domain/model/health-card';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

type Setting = Pick<HealthCard['metrics'][number], 'points' | 'transform'>;

/**
 * How a raw value comes to its score by a card's points: on the line between two of them, on a step, or beyond an end.
 * @param raw in the metric's own unit
 * @param score 0-10, what it comes to
 */
export function metricScoreWords({ points, transform }: Setting, raw: number, score: number): Sentence {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return say('account_score_is', score);
  if (transform === 'bands') {
    const reached = points.findLast(([x]) => x <= raw);
    return reached === undefined
      ? say('account_score_below', first[0], score)
      : say('account_score_from', reached[0], score);
  }
  if (raw <= first[0]) return say('account_score_down_to', first[0], score);
  if (raw >= last[0]) return say('account_score_up_from', last[0], score);
  const next = points.findIndex(([x]) => x > raw);
  const [low, high] = [points[next - 1], points[next]];
  if (low === undefined || high === undefined) return say('account_score_is', score);
  return say('account_score_between', low[0], low[1], high[0], high[1], score);
}
