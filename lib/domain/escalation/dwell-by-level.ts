import { groupedBy } from '../kpis/grouped-by';
import { type SpanStatistics, spanStatistics } from '../kpis/span-statistics';
import type { Policy } from '../model/policy';
import { policyCalendar } from '../time/policy-calendar';
import type { LevelStay } from './level-stay';

/**
 * How long escalations stay at each level, for the bottleneck report (acceptance PO13): from entering a level until another is entered or
 * the escalation is closed, by the clock and in the policy's business time; lowest level first, levels that the policy no longer has
 * last. What has not left yet does not count.
 * @throws BusinessTimeError as `spanStatistics`, and `unknown-calendar`
 */
export function dwellByLevel(
  stays: readonly LevelStay[],
  policy: Pick<Policy, 'levels' | 'calendar' | 'calendars'>,
): (SpanStatistics & { levelId: string })[] {
  const ended = stays.flatMap(({ levelId, from, until }) =>
    until === null ? [] : [{ levelId, from, until }],
  );
  const byLevel = groupedBy(ended, ({ levelId }) => levelId);
  const calendar = policyCalendar(policy);
  const known: string[] = policy.levels.map(({ id }) => id);
  const gone = [...byLevel.keys()].filter((levelId) => !known.includes(levelId)).sort();
  return [...known, ...gone].map((levelId) => ({
    levelId,
    ...spanStatistics(byLevel.get(levelId) ?? [], calendar),
  }));
}
