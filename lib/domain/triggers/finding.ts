import type { Sentence } from '../model/sentence';

/**
 * What one rule or feature says of one ticket at one moment. `sentence` holds its numbers and nothing personal: it is painted
 * in the page. `phrase` is the same in a few words, for the headline. Missing data is `unknown` and never looks like `clear`.
 */
export type Finding =
  | {
      outcome: 'fired';
      sentence: Sentence;
      phrase: Extract<Sentence['values'][number], { kind: 'message' }>;
    }
  | { outcome: 'clear'; sentence: Sentence }
  | { outcome: 'unknown'; sentence: Sentence };
