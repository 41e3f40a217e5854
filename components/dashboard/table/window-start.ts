/**
 * Where the window begins that somebody turned to, in a list that has become shorter, or whose windows have become smaller, meanwhile.
 * @param size rows of a window, 1 or more
 * @returns a multiple of `size`, at most the last window's
 */
export function windowStart(wanted: number, size: number, total: number): number {
  const row = Math.max(0, Math.min(wanted, total - 1));
  return row - (row % size);
}
