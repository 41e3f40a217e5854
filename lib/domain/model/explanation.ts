import { z } from 'zod';
import { Assessment } from './assessment';
import { HostProblem } from './host-problem';
import { Instant } from './instant';
import { RuleMode } from './rule-mode';
import { Sentence } from './sentence';

const Fired = z.object({
  /** When it began to hold. */
  at: Instant,
  /** Id of the trigger setting or combination. */
  rule: z.string(),
  mode: RuleMode,
  sentence: Sentence,
  /** The level that an escalation would have gone to; `null` where it could not. */
  levelId: z.string().nullable(),
});

/** What was thought of a ticket at a past moment, worked out again; or why it cannot be. */
export const Explanation = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('told'),
    at: Instant,
    policyVersion: z.string(),
    /** What began to hold at this very moment, and what had begun before and held still. */
    fired: z.array(Fired),
    standing: z.array(Fired),
    assessment: Assessment,
    /** `desk`: with all that is kept of the last 90 days. `ticket`: from this ticket and its customer alone. */
    from: z.enum(['desk', 'ticket']),
  }),
  /** What happened to the ticket has not been read, and could not be just now. */
  z.object({ state: z.literal('unread'), problem: HostProblem }),
  /** The ticket is not known here; it was not opened yet; what happened that late is not known yet. */
  z.object({ state: z.enum(['unknown-ticket', 'not-opened', 'not-known-yet']) }),
  /** It went by a policy version that is not here; `null`: none was in force. */
  z.object({ state: z.literal('policy-missing'), policyVersion: z.string().nullable() }),
]);
export type Explanation = z.infer<typeof Explanation>;
