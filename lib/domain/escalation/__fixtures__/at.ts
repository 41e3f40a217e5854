/** A moment in UTC; the day is Monday 2026-03-02 unless said. */
export function at(clock: string, day = '2026-03-02'): number {
  return Date.parse(`${day}T${clock}Z`);
}
