import { z } from 'zod';
import { PolicyId } from './policy-id';
import { RuleMode } from './rule-mode';

/** One trigger as the policy uses it. The same rule may stand in it several times, each under an id of its own. */
export const TriggerSetting = z.object({
  /** Left out: the rule's own id. */
  id: PolicyId.optional(),
  rule: PolicyId,
  mode: RuleMode,
  /** Logit the rule adds when it fires. */
  weight: z.number().min(-10).max(10),
  /** The level an escalation goes to at least when it fires. Left out: the next one (acceptance TR11). */
  toLevel: PolicyId.optional(),
  /** Checked against the rule's own schema when the policy is loaded. */
  parameters: z.record(z.string(), z.unknown()),
});
export type TriggerSetting = z.infer<typeof TriggerSetting>;
