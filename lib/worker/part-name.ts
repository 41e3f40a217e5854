import type { Language } from '../view/language';

const KEYS: ReadonlyMap<string, string> = new Map([
  ['escalated', 'part_escalated'],
  ['field', 'part_field'],
  ['fields', 'part_fields'],
  ['followers', 'part_followers'],
  ['mention', 'part_mention'],
  ['owner', 'part_owner'],
  ['priority', 'part_priority'],
  ['side conversation', 'part_side_conversation'],
  ['tags', 'part_tags'],
  ['task', 'part_task'],
  ['team member', 'part_team_member'],
]);

/** What a part of a write is called in the reader's words; a part without such words is called as the host does, such as a field. */
export function partName(part: string, language: Language): string {
  const key = KEYS.get(part);
  return key === undefined ? part : language.text(key, []);
}
