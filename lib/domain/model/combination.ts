import { z } from 'zod';
import { Condition } from './condition';
import { PolicyId } from './policy-id';
import { RuleMode } from './rule-mode';

/** Several triggers that together mean more than each alone. */
export const Combination = z.object({
  id: PolicyId,
  name: z.string().min(1).max(80),
  when: Condition,
  mode: RuleMode,
  /** Logit it adds when it holds, beside those of the triggers in it. */
  weight: z.number().min(-10).max(10),
  /** The level an escalation goes to at least. Left out: the next one. */
  toLevel: PolicyId.optional(),
});
export type Combination = z.infer<typeof Combination>;
