import type { WriteResult } from '../hosts/contract';
import type { OutboxTools } from './outbox-tools';

/** What did not happen beside a write, in one line: the part and how the host worded it; `null` when all went well. */
export function warningWords(
  { partName }: Pick<OutboxTools, 'partName'>,
  { warnings }: WriteResult,
): string | null {
  const words = warnings.map(({ part, words }) =>
    words === '' ? partName(part) : `${partName(part)}: ${words}`,
  );
  return words.length === 0 ? null : words.join(' · ');
}
