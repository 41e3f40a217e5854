import type { Sentence } from '../model/sentence';

/** Something to say about a policy: where, what, and how to mend it. */
export interface PolicyFinding {
  /** Stable, for filters and tests: the rule that found it. */
  readonly rule: string;
  /** An `error` keeps a policy from being activated, a `warning` is likely a mistake, a `hint` is advice. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** The keys and positions that lead to it in the file; empty for the whole of it. */
  readonly path: readonly (string | number)[];
  /** The same place by the names people gave it. */
  readonly place: Sentence;
  readonly sentence: Sentence;
  readonly mend: Sentence;
}
