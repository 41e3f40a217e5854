import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { recordKey } from '../model/record-key';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { planTransfer } from './plan-transfer';
import type { StormGroup } from './storm-groups';

/** An escalation of a storm, as it is known now. */
export interface StormMember {
  facts: TicketFacts;
  state: EscalationState;
  /** The version frozen in the escalation. */
  policy: Policy;
}

/** What one owner per cause takes to be written. */
export interface StormPlan {
  transfers: { recordKey: string; plan: EscalationPlan<'transferred'> }[];
  /** What stays where it is, and why. */
  left: {
    recordKey: string;
    why: 'theirs-already' | 'no-owner' | 'cause-unknown' | 'not-escalated' | 'not-known' | 'other-policy';
  }[];
}

/**
 * Storm mode (acceptance SB7): each escalation of a group goes sideways to the group's one owner. Planned again when it is
 * written, nothing is left to do; two browsers that plan the same make the same keys and collapse to one (design 4.7). Escalations
 * whose cause is unknown have nothing in common and stay, and so does what this browser cannot read.
 * @param members by record key
 * @throws BusinessTimeError when a level's calendar cannot tell
 */
export function planStorm(
  groups: readonly StormGroup[],
  members: ReadonlyMap<string, StormMember>,
  now: Instant,
): StormPlan {
  const storm: StormPlan = { transfers: [], left: [] };
  for (const { cause, ownerId, recordKeys } of groups)
    for (const key of recordKeys) {
      const member = members.get(key);
      const left = whyLeft(cause, ownerId, member);
      if (left !== null) storm.left.push({ recordKey: key, why: left });
      else if (member !== undefined && ownerId !== null) {
        const { facts, state, policy } = member;
        const to = { personId: ownerId, kind: kindOf(ownerId, facts, policy) };
        storm.transfers.push({
          recordKey: recordKey(facts.ticket.ref),
          plan: planTransfer(facts, state, policy, now, to),
        });
      }
    }
  return storm;
}

function whyLeft(
  cause: string | null,
  ownerId: string | null,
  member: StormMember | undefined,
): StormPlan['left'][number]['why'] | null {
  if (cause === null) return 'cause-unknown';
  if (ownerId === null) return 'no-owner';
  if (member === undefined || member.facts.events === null) return 'not-known';
  const { state, policy } = member;
  if (state.status === 'none') return 'not-escalated';
  if (state.ownerId === ownerId) return 'theirs-already';
  return state.policyVersion === policy.version ? null : 'other-policy';
}

function kindOf(id: string, facts: TicketFacts, policy: Policy): 'person' | 'group' {
  const isGroup =
    facts.people.some((person) => person.id === id && person.role === 'group') ||
    [...policy.roles, ...policy.skills].some(({ holders }) =>
      holders.some(({ personId, kind }) => personId === id && kind === 'group'),
    );
  return isGroup ? 'group' : 'person';
}
