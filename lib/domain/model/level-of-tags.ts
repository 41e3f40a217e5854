import { ESCALATION_TAG } from './escalation-tag';

/** The escalation level that our tag names; `null` without one, or with a tag that names no level. */
export function levelOfTags(tags: readonly string[] | null): string | null {
  const tag = tags?.find((candidate) => candidate.startsWith(ESCALATION_TAG.levelPrefix));
  const level = tag?.slice(ESCALATION_TAG.levelPrefix.length);
  return level === undefined || level === '' ? null : level;
}
