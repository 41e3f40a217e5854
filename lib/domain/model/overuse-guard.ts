import { z } from 'zod';
import { EscalationCriterion } from './escalation-criterion';

const Count = z.number().int().min(1);

/** When escalating is too easy or too rare (acceptance R-T1, KP5). It counts and says so; it never blocks. */
export const OveruseGuard = z.object({
  criteria: z.array(EscalationCriterion),
  /** Escalations by hand in seven days, each person's and each team's; `null` is no budget. */
  weeklyBudget: z.object({ person: Count.nullable(), team: Count.nullable() }),
  /** The share of tickets that is escalated, per cent: below `low` it may be too rare, above `high` too often. */
  ratePercent: z.object({ low: z.number().min(0).max(100), high: z.number().min(0).max(100) }),
  /** Below so many tickets no rate is judged, below so many of a person's escalations no share of accepted ones is shown. */
  minimumTickets: Count,
  minimumEscalations: Count,
});
export type OveruseGuard = z.infer<typeof OveruseGuard>;
