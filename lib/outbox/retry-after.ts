const FIRST_MILLISECONDS = 15_000;
const LONGEST_MILLISECONDS = 5 * 60_000;

/** How long to wait after `attempts` failed tries (1 or more): 15 s doubling to 5 min, shortened by up to a fifth at `random` (0-1). */
export function retryAfter(attempts: number, random: number): number {
  const wait = Math.min(
    FIRST_MILLISECONDS * 2 ** Math.min(Math.max(attempts - 1, 0), 10),
    LONGEST_MILLISECONDS,
  );
  return Math.round(wait * (1 - random / 5));
}
