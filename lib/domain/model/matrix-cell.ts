import { z } from 'zod';
import { LimitMinutes } from './limit-minutes';
import { PolicyId } from './policy-id';

/** One step of a row of the matrix: who holds the level for this kind of issue, and for how long. */
export const MatrixCell = z.object({
  level: PolicyId,
  /** The role whose holder is the step's owner. */
  role: PolicyId,
  /** Business minutes at this level before the next is due; `null` is no limit. */
  limitMinutes: LimitMinutes.nullable(),
  /** Business minutes after which an acknowledgement that nothing followed is void. Left out: the limit (design 4.6). */
  acknowledgementMinutes: LimitMinutes.optional(),
  /** Who answers for the step, who works on it, who is asked on request, who gets notices (acceptance PO10). Left out: the role does both. */
  raci: z
    .object({
      accountable: PolicyId,
      responsible: z
        .array(PolicyId)
        .min(1, 'A step needs somebody responsible: name at least one role that works on it.'),
      consulted: z.array(PolicyId),
      informed: z.array(PolicyId),
    })
    .optional(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;
