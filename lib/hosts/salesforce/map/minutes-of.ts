const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:\.\d+)?|(24):(00):00(?:\.0+)?)Z?$/;

/** A time of day as minutes since midnight: `08:30:00.000Z` is 510, `24:00:00` is 1440. `null` for what is none. */
export function minutesOf(time: unknown): number | null {
  const found = typeof time === 'string' ? TIME.exec(time) : null;
  return found === null ? null : Number(found[1] ?? found[3]) * 60 + Number(found[2] ?? found[4]);
}
