import { ourTags } from './our-tags';

/** The escalation level that our tag names; `null` without one, or with a tag that names no level. */
export function levelFromTags(tags: readonly string[] | null): string | null {
  const tag = tags?.find((candidate) => candidate.startsWith(ourTags.levelPrefix));
  const level = tag?.slice(ourTags.levelPrefix.length);
  return level === undefined || level === '' ? null : level;
}
