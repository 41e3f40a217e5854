import { assess } from '../../assess';
import { defaultPolicy } from '../../default-policy/default-policy';
import type { Assessment } from '../../model/assessment';
import type { Instant } from '../../model/instant';
import type { Policy } from '../../model/policy';
import type { TicketFacts } from '../../model/ticket-facts';
import type { TriggerSetting } from '../../model/trigger-setting';

/** The whole assessment of a ticket by one trigger, with the shipped policy around it and `changes` to that. */
export function assessBy(
  setting: Partial<TriggerSetting> & Pick<TriggerSetting, 'rule'>,
  facts: TicketFacts,
  now: Instant,
  changes: Partial<Policy> = {},
): Assessment & { outcome: 'fired' | 'clear' | 'unknown' } {
  const trigger: TriggerSetting = { mode: 'suggest', weight: 1, parameters: {}, ...setting };
  const id = trigger.id ?? trigger.rule;
  const assessment = assess(facts, { ...defaultPolicy, triggers: [trigger], ...changes }, now);
  const { fired, unknowns } = assessment;
  if (fired.some(({ rule }) => rule === id)) return { ...assessment, outcome: 'fired' };
  return { ...assessment, outcome: unknowns.some((unknown) => unknown.id === id) ? 'unknown' : 'clear' };
}
