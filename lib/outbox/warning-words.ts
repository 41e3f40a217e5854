import type { WriteResult } from '../hosts/contract';

/** What did not happen beside a write, in one line: the part and how the host worded it; `null` when all went well. */
export function warningWords({ warnings }: WriteResult): string | null {
  const words = warnings.map(({ part, words }) => (words === '' ? part : `${part}: ${words}`));
  return words.length === 0 ? null : words.join(' · ');
}
