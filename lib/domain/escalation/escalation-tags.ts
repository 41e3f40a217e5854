import { ESCALATION_TAG } from '../model/escalation-tag';

const { escalated: ESCALATED, levelPrefix: LEVEL } = ESCALATION_TAG;

/**
 * The change of our tags that leaves a ticket with the ones of this level, or with none.
 * @param present the ticket's tags, or `null` where they are unknown
 * @param fromLevelId the level that the escalation was at, `null` when it was not escalated
 * @param toLevelId the level it is at from now on, `null` when it is resolved
 */
export function escalationTags(
  present: readonly string[] | null,
  fromLevelId: string | null,
  toLevelId: string | null,
): { add: string[]; remove: string[] } {
  const add = toLevelId === null ? [] : [ESCALATED, `${LEVEL}${toLevelId}`];
  const ours = [...(present ?? []), ...(fromLevelId === null ? [] : [`${LEVEL}${fromLevelId}`]), ESCALATED];
  const remove = ours.filter((tag) => (tag === ESCALATED || tag.startsWith(LEVEL)) && !add.includes(tag));
  return { add, remove: [...new Set(remove)] };
}
