import type { Priority } from '../../../domain/model/priority';

const PRIORITIES: ReadonlyMap<string, Priority> = new Map([
  ['critical', 'urgent'],
  ['urgent', 'urgent'],
  ['high', 'high'],
  ['medium', 'normal'],
  ['low', 'low'],
]);

/** How urgent a case is: `none` where the field is empty, `null` where it is not shown or has a word of the org's own. */
export function priorityOf(word: string | null | undefined): Priority | 'none' | null {
  if (word === undefined) return null;
  return word === null ? 'none' : (PRIORITIES.get(word.trim().toLowerCase()) ?? null);
}
