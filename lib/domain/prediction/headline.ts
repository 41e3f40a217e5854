import type { Assessment } from '../model/assessment';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { predictRisk } from './predict-risk';

type Value = Sentence['values'][number];

/**
 * A ticket in one sentence: where its escalation stands if there is one, else its band and what moves it most. Holds numbers, moments,
 * words of the catalogue and names of the policy's levels; nothing personal.
 */
export function headline(
  { risk, reasons, coverage }: ReturnType<typeof predictRisk>,
  { escalation, nextUpdateDueAt, unknowns }: Pick<Assessment, 'escalation' | 'nextUpdateDueAt' | 'unknowns'>,
  policy: Pick<Policy, 'levels'>,
  now: Instant,
): Sentence {
  const level = levelValue(escalation.levelId, policy);
  if (risk.state === 'done') {
    return escalation.status === 'none'
      ? { key: 'headline_done', values: [] }
      : { key: 'headline_done_still_escalated', values: [level] };
  }
  if (escalation.status === 'open') return withMoment('headline_escalated', level, escalation.dueAt, now);
  if (escalation.status === 'acknowledged')
    return withMoment('headline_acknowledged', level, nextUpdateDueAt, now);
  if (risk.state === 'not-enough-data') {
    // Rounded down: nobody is told that more is known than is.
    const percent = Math.floor(coverage * 100);
    return { key: 'headline_not_enough_data', values: [{ kind: 'percent', percent }] };
  }
  const band: Value = { kind: 'message', key: `headline_${risk.band}` };
  const raising = reasons.filter(({ weight }) => weight > 0);
  const [first, second] = raising.length > 0 ? raising : reasons.slice(0, 1);
  if (first === undefined) {
    return { key: unknowns.length > 0 ? 'headline_no_known_reason' : 'headline_no_reason', values: [band] };
  }
  return second === undefined
    ? { key: 'headline_one_reason', values: [band, first.phrase] }
    : { key: 'headline_two_reasons', values: [band, first.phrase, second.phrase] };
}

/** `key` alone, `key_until` a moment to come, or `key_overdue` for how long it has been. */
function withMoment(key: string, level: Value, moment: Instant | null, now: Instant): Sentence {
  if (moment === null) return { key, values: [level] };
  if (moment > now) return { key: `${key}_until`, values: [level, { kind: 'instant', instant: moment }] };
  return { key: `${key}_overdue`, values: [level, { kind: 'duration', milliseconds: now - moment }] };
}

function levelValue(levelId: string, { levels }: Pick<Policy, 'levels'>): Value {
  const level = levels.find(({ id }) => id === levelId);
  return level === undefined
    ? { kind: 'message', key: 'headline_unknown_level' }
    : { kind: 'text', text: level.name };
}
