import type { z } from 'zod';
import type { Instant } from '../model/instant';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import type { FactName } from './fact-name';
import type { Finding } from './finding';
import type { RuleContext } from './rule-context';

/** A trigger, declared: settings form, reason in the panel and audit text are made from this. */
export interface TriggerRule<Parameters extends z.ZodType = z.ZodType> {
  /** Stable: it stands in policies and logs. */
  readonly id: string;
  /** Its name in the message catalogue. */
  readonly labelKey: string;
  /** Every parameter has a default, so that `{}` is a valid setting. */
  readonly parameters: Parameters;
  /** Without any one of these, `check` answers *unknown*. */
  readonly needs: readonly FactName[];
  /** Judges a ticket at `context.now`. Pure; never throws. */
  check(facts: TicketFacts, parameters: z.output<Parameters>, context: RuleContext): Finding;
  /**
   * The first moment after `context.now` at which `check` may answer otherwise although nothing new is known: when to look again
   * (acceptance TR7). `null` when time alone changes nothing. Never later than the change; a moment too many costs one look.
   */
  nextChange(facts: TicketFacts, parameters: z.output<Parameters>, context: RuleContext): Instant | null;
  /** What the rule looks for with these parameters, in one sentence. */
  explain(parameters: z.output<Parameters>): Sentence;
}
