import { z } from 'zod';
import { LimitMinutes } from './limit-minutes';
import { PolicyId } from './policy-id';

/** Who is asked, one after the other, before something may be granted (acceptance PO17): everyone must say yes, the first no ends it. */
export const ApprovalChain = z.object({
  issueType: PolicyId,
  /** Roles, first asked first. */
  approvers: z.array(PolicyId).min(1),
  /** Business minutes for each answer; `null` is no limit. */
  answerMinutes: LimitMinutes.nullable(),
});
export type ApprovalChain = z.infer<typeof ApprovalChain>;
