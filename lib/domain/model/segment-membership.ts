import { z } from 'zod';
import { PolicyId } from './policy-id';

/** What is remembered of a customer and a segment, so that entering it can be told from staying in it. */
export const SegmentMembership = z.object({
  recordKey: z.string(),
  segment: PolicyId,
  /** As it was when it was last known. */
  inside: z.boolean(),
  /** How often the customer entered it so far. */
  entered: z.number().int().min(0),
});
export type SegmentMembership = z.infer<typeof SegmentMembership>;
