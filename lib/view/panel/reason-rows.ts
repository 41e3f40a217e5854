import type { Assessment } from '../../domain/model/assessment';
import type { Sentence } from '../../domain/model/sentence';

/** One reason as a line with a bar. */
export interface ReasonRow {
  id: string;
  sentence: Sentence;
  points: number;
  /** The policy's weight, a logit. */
  weight: number;
  /** Length of the bar: 1 is the strongest reason. */
  share: number;
  direction: 'up' | 'down';
}

/** The reasons in their given order, strongest first, with bars to one scale. */
export function reasonRows(reasons: Assessment['reasons']): ReasonRow[] {
  const strongest = Math.max(1, ...reasons.map((reason) => Math.abs(reason.points)));
  return reasons.map(({ id, sentence, points, weight }) => ({
    id,
    sentence,
    points,
    weight,
    share: Math.abs(points) / strongest,
    direction: points < 0 ? 'down' : 'up',
  }));
}
