import { z } from 'zod';
import { PolicyId } from './policy-id';

const Days = z.number().int().min(0).max(3650);

/** One thing that must be so. Unknown facts make it unknown, and nobody is in a segment by an unknown. */
const SegmentCondition = z.discriminatedUnion('kind', [
  /** At least one escalation is open. */
  z.object({ kind: z.literal('escalated') }),
  z.object({ kind: z.literal('open-escalations'), moreThan: z.number().int().min(0) }),
  /** The last escalation was closed up to so many days ago, by the dates of the policy's calendar (acceptance SB2). */
  z.object({ kind: z.literal('after-escalation'), days: Days }),
  z.object({ kind: z.literal('tier'), tiers: z.array(z.string().min(1)).min(1) }),
  /** The contract is worth at least this. */
  z.object({ kind: z.literal('value'), atLeast: z.number() }),
  /** A mapped number lies from `from` (left out: no lower end) up to but without `below`. */
  z.object({
    kind: z.literal('measure'),
    metric: PolicyId,
    from: z.number().optional(),
    below: z.number().optional(),
  }),
  z.object({ kind: z.literal('likelihood'), is: z.enum(['low', 'medium', 'high']) }),
  /** The customer started between so many days ago, both included. */
  z.object({ kind: z.literal('started'), fromDays: Days, toDays: Days }),
  z.object({ kind: z.literal('renewal-within'), days: Days }),
  /** Something of this kind did happen in the last days, or did not. */
  z.object({ kind: z.literal('did'), event: PolicyId, days: Days }),
  z.object({ kind: z.literal('did-not'), event: PolicyId, days: Days }),
  z.object({ kind: z.literal('answered'), survey: z.enum(['nps', 'csat', 'ces']), days: Days }),
  /** Healthy and growing (acceptance HS9). */
  z.object({ kind: z.literal('expansion') }),
]);

/** Customers who have something in common: all of its conditions hold. */
export const Segment = z.object({
  id: PolicyId,
  name: z.string().min(1).max(60),
  all: z.array(SegmentCondition).min(1),
});
export type Segment = z.infer<typeof Segment>;
