/** The local clock, in epoch milliseconds. Decisions use host time: see `worker/host-clock`. */
export function localClock(): number {
  return Date.now();
}
