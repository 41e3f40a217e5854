import type { SurveyResult } from './survey-results';

/** Where the mean of answers lies on their scale, 0 (its low end) to 100 (its high end). */
export function percentOfScale({ scale, values }: Pick<SurveyResult, 'scale' | 'values'>): number {
  const [least = 0, most = 1] = scale.split('-').map(Number);
  const sum = values.reduce((total, value) => total + value - least, 0);
  return (sum * 100) / (values.length * (most - least));
}
