import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { foldEscalation } from '../domain/escalation/fold-escalation';
import { toldByHost } from '../domain/escalation/told-by-host';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { TransitionWrite } from '../hosts/contract';
import type { OutboxTools } from './outbox-tools';

/** By these the ticket goes on to somebody else: who had it stays with it. */
const PASSING_ON: readonly EscalationPlan['event']['deed'][] = ['escalated', 'transferred', 'accepted'];

/**
 * What is done beside a transition, each on its own: the account's field; followers, side conversation and mentions of the level's
 * channels; on the ticket's team stays who had it.
 * @param heldBefore who had the ticket before this transition; `null` where nobody did, or it is not known
 */
export async function besideTransition(
  tools: Pick<OutboxTools, 'writing' | 'now'>,
  row: OutboxRow,
  plan: EscalationPlan,
  facts: TicketFacts,
  policy: Policy,
  mail: { subject: string; body: string },
  heldBefore: OutboxRow['heldBefore'],
): Promise<Pick<TransitionWrite, 'field' | 'followers' | 'sideConversation' | 'mentions' | 'teamMembers'>> {
  const { deed } = plan.event;
  const passedOn = plan.assign !== null && PASSING_ON.includes(deed) && heldBefore?.kind === 'person';
  const { escalationField } = await tools.writing(row.ref.account);
  const state = foldEscalation(facts.events ?? [], policy);
  const { followers, mailed, mentioned } = toldByHost(plan, facts, state, policy, tools.now());
  return {
    field:
      escalationField !== null && (deed === 'escalated' || deed === 'resolved')
        ? { id: escalationField.id, value: deed === 'escalated' ? escalationField.value : null }
        : null,
    followers,
    sideConversation: mailed.length === 0 ? null : { ...mail, to: mailed },
    mentions: mentioned,
    teamMembers: passedOn && heldBefore.personId !== plan.assign?.personId ? [heldBefore.personId] : [],
  };
}
