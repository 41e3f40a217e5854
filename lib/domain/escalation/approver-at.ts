import { classify } from '../matrix/classify';
import { levelCalendar } from '../matrix/level-calendar';
import { resolveOwner } from '../matrix/resolve-owner';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { addBusinessTime } from '../time/add-business-time';

/**
 * Who is to approve a ticket next, and until when: of the chain for its kind of issue the first who is there and has not answered
 * yet; whose holders are all away or not named is passed over. `null` when nobody is left.
 * @param answered who has said yes already, or nothing in time
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function approverAt(
  facts: TicketFacts,
  policy: Policy,
  levelId: string,
  answered: readonly (string | null)[],
  now: Instant,
): { personId: string; kind: 'person' | 'group'; dueAt: Instant | null } | null {
  const type = classify(facts, policy).id;
  const chain = policy.approvals.find(({ issueType }) => issueType === type);
  if (chain === undefined) return null;
  for (const role of chain.approvers) {
    const { owner } = resolveOwner(role, policy, facts.ticket.ref.account, now, facts.people, facts);
    if (typeof owner === 'string' || answered.includes(owner.personId)) continue;
    const { answerMinutes: minutes } = chain;
    const dueAt =
      minutes === null ? null : addBusinessTime(levelCalendar(levelId, policy), now, minutes * 60_000);
    return { personId: owner.personId, kind: owner.kind, dueAt };
  }
  return null;
}
