import type { RecordRef } from './record-ref';

/**
 * The name of one transition of one record's escalation: `account/record/cycle/n` (design 4.7).
 * People who act from the same state make the same key, and collapse to one.
 * `cycle` is a whole number from 1, `n` a whole number from 0.
 */
export function transitionKey(ref: Pick<RecordRef, 'account' | 'id'>, cycle: number, n: number): string {
  return `${ref.account}/${ref.id}/${cycle}/${n}`;
}
