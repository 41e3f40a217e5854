import type { EscalationPlan } from '../../domain/escalation/escalation-plan';
import { EscalationRefused } from '../../domain/escalation/escalation-refused';
import { planAdoptPolicy } from '../../domain/escalation/plan-adopt-policy';
import { planAnswerApproval } from '../../domain/escalation/plan-answer-approval';
import { planAnswerHandOver } from '../../domain/escalation/plan-answer-hand-over';
import { planAskApproval } from '../../domain/escalation/plan-ask-approval';
import { planHandOver } from '../../domain/escalation/plan-hand-over';
import { planHold } from '../../domain/escalation/plan-hold';
import { planLower } from '../../domain/escalation/plan-lower';
import { planRelease } from '../../domain/escalation/plan-release';
import { planTakeBack } from '../../domain/escalation/plan-take-back';
import { planTransfer } from '../../domain/escalation/plan-transfer';
import type { DeedWish } from '../../domain/model/deed-wish';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { deed } from '../../messages/deed';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { currentPolicy } from '../policy/current-policy';
import { queueDeed } from '../queue-deed';
import { ticketNow } from '../ticket-now';
import type { WorkerTools } from '../worker-tools';

type Owner = Parameters<typeof queueDeed>[1]['owner'];

export const onDeed = handler(deed, async (tools, { ref, seenKey, wish }) => {
  const known = await ticketNow(tools, ref);
  if (seenKey !== known.nextKey) return { outcome: 'moved-on' as const, rowId: null };
  try {
    const { plan, owner } = await planned(tools, ref, known, wish);
    return await queueDeed(tools, {
      ref,
      plan,
      owner,
      reason: 'reason' in wish ? wish.reason : null,
      ...('until' in wish ? { until: wish.until } : {}),
      ...('brief' in wish && wish.brief !== undefined ? { brief: wish.brief } : {}),
      ...(wish.deed === 'taken-back'
        ? { takenBack: true, heldBefore: await heldBefore(tools, ref, seenKey) }
        : {}),
    });
  } catch (error) {
    if (!(error instanceof EscalationRefused)) throw error;
    throw new MessageFailure(error.code);
  }
});

/** The plan of a wish, and whom it names: the row keeps no more, and it is planned anew when it is written. */
async function planned(
  tools: WorkerTools,
  { account }: RecordRef,
  { facts, state, policy }: Awaited<ReturnType<typeof ticketNow>>,
  wish: DeedWish,
): Promise<{ plan: EscalationPlan; owner: Owner }> {
  const now = tools.now();
  const myId = async (): Promise<string> => {
    const me = await knownMe(tools, account);
    if (me === null) throw new MessageFailure('unknown-me');
    return me.id;
  };
  switch (wish.deed) {
    case 'lowered': {
      const { levelId: toLevel, reason } = wish;
      const plan = planLower(facts, state, policy, now, { toLevel, reason });
      return { plan, owner: plan.assign };
    }
    case 'offered':
      return {
        plan: planHandOver(facts, state, policy, wish.to),
        owner: { personId: wish.to, kind: 'person' },
      };
    case 'accepted':
    case 'declined': {
      const by = await myId();
      const answer = { by, accept: wish.deed === 'accepted' };
      return {
        plan: planAnswerHandOver(facts, state, policy, now, answer),
        owner: { personId: by, kind: 'person' },
      };
    }
    case 'transferred': {
      const owner = { personId: wish.to, kind: wish.kind };
      return { plan: planTransfer(facts, state, policy, now, owner), owner };
    }
    case 'held':
      return { plan: planHold(facts, state, policy, now, wish), owner: null };
    case 'released':
      return { plan: planRelease(facts, state, policy, now), owner: null };
    case 'asked': {
      const plan = planAskApproval(facts, state, policy, now);
      return { plan, owner: plan.assign };
    }
    case 'approved':
    case 'denied': {
      const by = await myId();
      const answer = { by, yes: wish.deed === 'approved' };
      return {
        plan: planAnswerApproval(facts, state, policy, now, answer),
        owner: { personId: by, kind: 'person' },
      };
    }
    case 'adopted':
      return { plan: planAdoptPolicy(facts, state, await currentPolicy(tools), now), owner: null };
    case 'taken-back':
      return { plan: planTakeBack(facts, state, policy, now, await myId()), owner: null };
  }
}

/** Who had the ticket before the step that is taken back, where this browser wrote it and still knows. */
async function heldBefore(tools: WorkerTools, ref: RecordRef, seenKey: string): Promise<Owner> {
  const rows = await tools.outbox.ofRecord(recordKey(ref));
  const last = rows.findLast(({ deed: done, state }) => done === 'escalated' && state === 'done');
  const n = Number(seenKey.split('/').at(-1)) - 1;
  const before = `${seenKey.slice(0, seenKey.lastIndexOf('/'))}/${n}`;
  return last?.transitionKey === before ? (last.heldBefore ?? null) : null;
}
