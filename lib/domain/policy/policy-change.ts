import type { Sentence } from '../model/sentence';

/** One difference between two policies, by where it is. */
export interface PolicyChange {
  /** Keys and positions that lead to it in the version that has it: the newer one, unless it is gone there. */
  readonly path: readonly (string | number)[];
  /** The entry it is about, by the names people gave it; `null` for the policy as a whole. */
  readonly place: Sentence | null;
  /** The names of the keys that lead on from there, as the file has them. Empty: the entry itself. */
  readonly fields: readonly string[];
  /** `moved`: the entries of a list are the same, in another order. */
  readonly what: 'changed' | 'added' | 'removed' | 'moved';
  /** What was said before and what is now, in words; `null` where there was or is nothing, or too much for words. */
  readonly from: Sentence | null;
  readonly to: Sentence | null;
}
