import type { Sentence } from '../model/sentence';

/** `no-answer`: the policy has none, or what was picked does not answer the sample's question. */
export interface PracticeResult {
  outcome: 'right' | 'wrong' | 'no-answer';
  /** Why, the main reason first. */
  reasons: [Sentence, ...Sentence[]];
}
