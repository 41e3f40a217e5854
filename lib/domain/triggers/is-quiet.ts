import type { Instant } from '../model/instant';
import type { SignalRecord } from '../model/signal-record';
import { quietedBy } from './quieted-by';

/**
 * Whether somebody does not want to be told of a rule now. It says nothing of whether the rule holds: what is quiet is still shown,
 * counted and weighed.
 * @param log in any order
 */
export function isQuiet(
  log: readonly SignalRecord[],
  who: { rule: string; recordKey: string; personId: string },
  now: Instant,
): boolean {
  return quietedBy(log, who, now) !== null;
}
