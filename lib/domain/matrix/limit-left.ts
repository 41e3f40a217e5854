import type { Policy } from '../model/policy';

type Cell = Policy['matrix'][number]['cells'][number];

/**
 * Business minutes from the moment a level is reached until its limit ends; `null` without a limit.
 * `dwell`: its own limit. `since-open`: all limits count from the same start, so what the level before had is gone by then.
 * @param before the level whose limit has just ended; `undefined` for the first
 */
export function limitLeft(cell: Cell, before: Cell | undefined, reading: Policy['reading']): number | null {
  if (cell.limitMinutes === null) return null;
  if (reading === 'dwell') return cell.limitMinutes;
  return Math.max(0, cell.limitMinutes - (before?.limitMinutes ?? 0));
}
