/** Milliseconds between two looks at the clock: a second while something is within two minutes, else 15 s. */
export function tickInterval(instants: readonly (number | null)[], now: number): number {
  const close = instants.some((instant) => instant !== null && Math.abs(instant - now) <= 120_000);
  return close ? 1000 : 15_000;
}
