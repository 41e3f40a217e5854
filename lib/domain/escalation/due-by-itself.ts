import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { due } from './due';
import type { DueStep } from './due-step';
import { ownReplyStep } from './own-reply-step';

/** What a browser does about an escalation by itself, and what it only says. */
export interface DueByItself {
  /** To be written next; `null` when nothing is. */
  act: DueStep | null;
  /** Due, and left to a person by the policy; `null` when nothing is. */
  suggest: DueStep | null;
  /** When the next step comes if nobody does anything. `null` when none is known. */
  nextAt: Instant | null;
}

/**
 * What is due of an escalation that is open, by what the policy lets the end of a limit do (design 4.13). That the owner has
 * replied is no climb: it is written down whatever the mode. Nothing of an escalation that goes by another policy version.
 * @param policy the version in force here
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function dueByItself(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): DueByItself {
  if (state.status === 'none') return { act: null, suggest: null, nextAt: null };
  const { steps, nextAt, blocked } = due(facts, state, policy, now);
  const [first = null] = steps;
  if (policy.climbMode === 'act') return { act: first, suggest: null, nextAt };
  const mayReply = blocked === null || blocked === 'pauses-unknown';
  const replied = mayReply ? ownReplyStep(facts, state, policy) : null;
  return replied !== null && replied.at <= now
    ? { act: replied, suggest: null, nextAt }
    : { act: null, suggest: first, nextAt };
}
