import { classify } from '../matrix/classify';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { EscalationRefused } from './escalation-refused';
import { planAcknowledge } from './plan-acknowledge';
import { planAdoptPolicy } from './plan-adopt-policy';
import { planAnswerApproval } from './plan-answer-approval';
import { planAnswerHandOver } from './plan-answer-hand-over';
import { planAskApproval } from './plan-ask-approval';
import { planEscalate } from './plan-escalate';
import { planHandOver } from './plan-hand-over';
import { planHold } from './plan-hold';
import { planJump } from './plan-jump';
import { planLower } from './plan-lower';
import { planRelease } from './plan-release';
import { planResolve } from './plan-resolve';
import { planTransfer } from './plan-transfer';

type DeedName =
  | 'escalate'
  | 'acknowledge'
  | 'hand-over'
  | 'accept'
  | 'decline'
  | 'transfer'
  | 'jump'
  | 'lower'
  | 'hold'
  | 'release'
  | 'ask-approval'
  | 'approve'
  | 'deny'
  | 'adopt-policy'
  | 'resolve'
  | 'label';

/** Something a panel can offer on a ticket. */
export interface PossibleDeed {
  deed: DeedName;
  /** Whether it needs a typed reason. */
  needsReason: boolean;
  /**
   * What it can be done with, by id: levels, people or kinds of issue. Empty, and possible: nobody is known to choose from, a name
   * is to be typed. `null`: there is nothing to choose.
   */
  options: string[] | null;
  /** Clicks from the panel to the deed done, typing apart: its own, and one for the choice. */
  clicks: 1 | 2;
  /** Why not; `null` when it is possible. */
  refusal: { code: EscalationRefused['code'] | 'one-issue-type'; sentence: Sentence } | null;
}

/**
 * All that can be done about an escalation, each with why not where it is not possible, as the plan itself would refuse it
 * (acceptance CO12: each function in at most two clicks). A choice holds only what the plan accepts.
 * @param policy the version frozen in the escalation, if it is one already
 * @param by who would do it
 * @param newest the policy in force, which an escalation may adopt
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function possibleDeeds(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  by: { personId: string; kind: 'person' | 'group' },
  now: Instant,
  newest: Policy = policy,
): PossibleDeed[] {
  const levels = policy.levels.map(({ id }) => id);
  const people = peopleFor(facts, policy);
  const known = [...people.keys()];
  const reason = 'reason';
  const { personId } = by;
  const transfer = (to: string) =>
    planTransfer(facts, state, policy, now, { personId: to, kind: people.get(to) ?? 'person' });
  return [
    plain('escalate', () => planEscalate(facts, state, policy, now)),
    plain('acknowledge', () => planAcknowledge(facts, state, policy, now, by)),
    chosen(
      'hand-over',
      known.filter((id) => people.get(id) === 'person'),
      (to) => planHandOver(facts, state, policy, to),
    ),
    plain('accept', () => planAnswerHandOver(facts, state, policy, now, { by: personId, accept: true })),
    plain('decline', () => planAnswerHandOver(facts, state, policy, now, { by: personId, accept: false })),
    chosen('transfer', known, transfer),
    {
      ...chosen('jump', levels, (toLevel) => planJump(facts, state, policy, now, { toLevel, reason })),
      needsReason: true,
    },
    {
      ...chosen('lower', levels, (toLevel) => planLower(facts, state, policy, now, { toLevel, reason })),
      needsReason: true,
    },
    {
      ...plain('hold', () => planHold(facts, state, policy, now, { until: null, reason })),
      needsReason: true,
    },
    plain('release', () => planRelease(facts, state, policy, now)),
    plain('ask-approval', () => planAskApproval(facts, state, policy, now)),
    plain('approve', () => planAnswerApproval(facts, state, policy, now, { by: personId, yes: true })),
    plain('deny', () => planAnswerApproval(facts, state, policy, now, { by: personId, yes: false })),
    plain('adopt-policy', () => planAdoptPolicy(facts, state, newest, now)),
    plain('resolve', () => planResolve(facts, state, policy)),
    label(facts, policy),
  ];
}

function plain(deed: DeedName, plan: () => unknown): PossibleDeed {
  return { deed, needsReason: false, options: null, clicks: 1, refusal: refusalOf(plan) };
}

/** Possible with at least one of the candidates; without any, if the plan would take somebody nobody knows of. */
function chosen(deed: DeedName, candidates: readonly string[], plan: (id: string) => unknown): PossibleDeed {
  const answers = candidates.map((id) => ({ id, refusal: refusalOf(() => plan(id)) }));
  const options = answers.filter(({ refusal }) => refusal === null).map(({ id }) => id);
  const refusal = answers.length === 0 ? refusalOf(() => plan('')) : (answers.at(-1)?.refusal ?? null);
  return { deed, needsReason: false, options, clicks: 2, refusal: options.length > 0 ? null : refusal };
}

/** A person's word on the kind of issue: any but the present one (acceptance PO2). */
function label(facts: TicketFacts, policy: Policy): PossibleDeed {
  const present = classify(facts, policy).id;
  const options = policy.issueTypes.flatMap(({ id }) => (id === present ? [] : [id]));
  const refusal: PossibleDeed['refusal'] =
    options.length > 0
      ? null
      : { code: 'one-issue-type', sentence: { key: 'ladder_one_issue_type', values: [] } };
  return { deed: 'label', needsReason: false, options, clicks: 2, refusal };
}

function refusalOf(plan: () => unknown): PossibleDeed['refusal'] {
  try {
    plan();
    return null;
  } catch (error) {
    if (error instanceof EscalationRefused) return { code: error.code, sentence: error.sentence };
    throw error;
  }
}

/** Colleagues on this ticket and everybody the policy names for its customer system. */
function peopleFor(facts: TicketFacts, policy: Policy): Map<string, 'person' | 'group'> {
  const people = new Map<string, 'person' | 'group'>();
  for (const { id, role } of facts.people)
    if (role === 'agent' || role === 'admin' || role === 'group')
      people.set(id, role === 'group' ? 'group' : 'person');
  for (const { holders } of [...policy.roles, ...policy.skills])
    for (const { account, personId, kind } of holders)
      if (account === facts.ticket.ref.account) people.set(personId, kind);
  return people;
}
