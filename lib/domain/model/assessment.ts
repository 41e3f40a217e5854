import { z } from 'zod';
import { Band } from './band';
import { EscalationState } from './escalation-state';
import { Instant } from './instant';
import { PathStep } from './path-step';
import { RuleMode } from './rule-mode';
import { Sentence } from './sentence';
import { SlaClock } from './sla-clock';

/** What is thought of a ticket at one moment: number, reasons, clocks, where its escalation stands and where it goes next. */
export const Assessment = z.object({
  computedAt: Instant,
  policyVersion: z.string(),
  risk: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('known'),
      /** 0-100: `ordinary` plus the points of all reasons, exactly. */
      number: z.number().int().min(0).max(100),
      band: Band,
      /** The number of an ordinary open ticket. */
      ordinary: z.number().int().min(0).max(100),
      /** Known share of what the policy weighs, 0-1: how sure the number is. */
      coverage: z.number().min(0).max(1),
    }),
    z.object({ state: z.literal('not-enough-data') }),
    /** Solved or closed: nothing is at risk any more. */
    z.object({ state: z.literal('done') }),
  ]),
  /**
   * The number if all that is unknown turned out for the best; `null` once the ticket is done. What was not read can only make it
   * more.
   */
  atLeast: z.object({ number: z.number().int().min(0).max(100), band: Band }).nullable(),
  /** What moved the number, strongest first. `points` are whole and signed; `weight` is the logit from the policy. */
  reasons: z.array(
    z.object({ id: z.string(), sentence: Sentence, points: z.number().int(), weight: z.number() }),
  ),
  /** What could not be judged, and why; without what nobody gathers where the ticket comes from. */
  unknowns: z.array(z.object({ id: z.string(), sentence: Sentence })),
  /** Rules that fired, with what the policy lets them do. */
  fired: z.array(
    z.object({
      /** Id of the trigger setting or combination. */
      rule: z.string(),
      mode: RuleMode,
      /** The level it asks for at least. Left out: the next one. */
      toLevel: z.string().optional(),
    }),
  ),
  /** The level that an escalation made now goes to and why it is not simply the next one; `null` when it is. */
  suggestedLevel: z.object({ levelId: z.string(), sentence: Sentence }).nullable(),
  /** The cheapest acts, at most three, each of which alone brings the number to a lower band. */
  relief: z.array(
    z.object({
      /** Stable: `public-reply`, `close-ticket/4411` ... */
      id: z.string(),
      sentence: Sentence,
      /** What the number would be then. */
      number: z.number().int().min(0).max(100),
      band: Band,
    }),
  ),
  /** When a rule's answer may change although nothing new is known; `null` when time alone changes none. */
  nextChangeAt: Instant.nullable(),
  headline: Sentence,
  clocks: z.array(SlaClock).nullable(),
  /** The running clock that breaches next, or did first. */
  nearestClock: SlaClock.nullable(),
  issueType: z.object({ id: z.string(), name: z.string() }),
  escalation: EscalationState,
  path: z.array(PathStep),
  /** When the customer is next owed an update; `null` when not escalated or unknown. */
  nextUpdateDueAt: Instant.nullable(),
});
export type Assessment = z.infer<typeof Assessment>;
