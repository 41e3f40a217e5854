import { z } from 'zod';
import { Band } from './band';
import { PolicyId } from './policy-id';
import { Priority } from './priority';

/** One thing that makes it right to escalate; meeting one is enough (acceptance R-T1). */
export const EscalationCriterion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('any-rule') }),
  z.object({ kind: z.literal('rule'), rule: PolicyId }),
  z.object({ kind: z.literal('risk'), atLeast: Band }),
  z.object({ kind: z.literal('priority'), atLeast: Priority }),
  z.object({ kind: z.literal('breach') }),
]);
export type EscalationCriterion = z.infer<typeof EscalationCriterion>;
