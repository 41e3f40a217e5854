import { EscalationRefused } from '../escalation/escalation-refused';
import { notEscalated } from '../escalation/not-escalated';
import { planEscalate } from '../escalation/plan-escalate';
import { classify } from '../matrix/classify';
import { route } from '../matrix/route';
import { suggestedLevel } from '../matrix/suggested-level';
import { whyNoPath } from '../matrix/why-no-path';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { evaluate } from '../triggers/evaluate';
import { firedRules } from '../triggers/fired-rules';

/** Where a ticket goes when it is escalated now, and why; without a level, why it goes nowhere. */
export type RightOwner =
  | {
      levelId: string;
      roleId: string;
      /** Host user or group id; `null` when nobody is named. */
      ownerId: string | null;
      /** The kind of issue, who has it next, and at which level. */
      values: [kind: string, role: string, level: string];
      /** What else made it so: a rule, a fork, people away. */
      reasons: Sentence[];
    }
  | { levelId: null; sentence: Sentence };

/**
 * The right answer under a policy, as a real escalation would be planned.
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function rightOwner(facts: TicketFacts, policy: Policy, now: Instant): RightOwner {
  const none = whyNoPath(facts, policy);
  if (none !== null) return { levelId: null, sentence: none };
  try {
    const { event, skipped, ownerReason } = planEscalate(facts, notEscalated(policy, 1), policy, now);
    const { levelId, ownerId } = event;
    const roleId = route(facts, policy).cells?.find(({ level }) => level === levelId)?.role ?? '';
    const suggested = suggestedLevel(facts, firedRules(evaluate(policy, facts, now)), policy);
    return {
      levelId,
      roleId,
      ownerId,
      values: [
        classify(facts, policy).name,
        policy.roles.find(({ id }) => id === roleId)?.name ?? roleId,
        policy.levels.find(({ id }) => id === levelId)?.name ?? levelId,
      ],
      reasons: [
        ...(suggested === null ? [] : [suggested.sentence]),
        ...skipped.map(({ reason }) => reason),
        ...(ownerReason === null ? [] : [ownerReason]),
      ],
    };
  } catch (error) {
    if (error instanceof EscalationRefused) return { levelId: null, sentence: error.sentence };
    throw error;
  }
}
