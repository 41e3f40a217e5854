/**
 * What a rating with two outcomes is on the scale from 1 to 5: its ends. Good and bad are all that could be said, so that a threshold
 * anywhere between them judges them as they were meant; an account has one kind of survey at a time, so that they never stand beside
 * true fives and ones of it. `null` for a survey that was not answered, and for words nobody knows.
 */
export function ratingValue(score: string): number | null {
  if (score === 'good') return 5;
  return score === 'bad' ? 1 : null;
}
