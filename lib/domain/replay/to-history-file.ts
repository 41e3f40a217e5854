import type { History } from '../model/history';
import { inOrder } from './in-order';

/** The text of a history file. Loaded again it gives the same history, with everything in its order. */
export function toHistoryFile(history: History): string {
  return `${JSON.stringify({ format: 1, ...inOrder(history) }, null, 1)}\n`;
}
