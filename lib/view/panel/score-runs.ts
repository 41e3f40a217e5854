/** Days on end with the same score. */
export interface ScoreRun {
  /** Places in the list of days, both included. */
  from: number;
  to: number;
  /** `null` is not known. */
  score: number | null;
}

/** A score a day put together to runs: the table behind a line. */
export function scoreRuns(daily: readonly (number | null)[]): ScoreRun[] {
  const runs: ScoreRun[] = [];
  for (const [place, score] of daily.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.score === score) last.to = place;
    else runs.push({ from: place, to: place, score });
  }
  return runs;
}
