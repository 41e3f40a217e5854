import { dueByItself } from '../../../lib/domain/escalation/due-by-itself';
import { EscalationRefused } from '../../../lib/domain/escalation/escalation-refused';
import { hostChanges } from '../../../lib/domain/escalation/host-changes';
import { planTakeBack } from '../../../lib/domain/escalation/plan-take-back';
import { type PossibleDeed, possibleDeeds } from '../../../lib/domain/escalation/possible-deeds';
import type { ActionForm } from '../../../lib/domain/model/action-form';
import type { Assessment } from '../../../lib/domain/model/assessment';
import { isDone } from '../../../lib/domain/model/is-done';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { Sentence } from '../../../lib/domain/model/sentence';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { dueSentence } from '../../../lib/view/panel/due-sentence';

/** Where a ticket stands for somebody who may act on it. */
export interface DeedSituation {
  deeds: PossibleDeed[];
  /** The forms that mean something now, in the menu's order. */
  forms: ActionForm[];
  canTakeBack: boolean;
  /** Whether its kind of issue is one that somebody approves, and nobody was asked yet, or said no. */
  canAskApproval: boolean;
  /** Whether the host takes nothing any more. */
  closed: boolean;
  /** What is due and left to a person; then what colleagues changed by hand. */
  waiting: Sentence[];
}

/**
 * @param newer the policy in force, where the ticket goes by an older one
 * @param now host time; what is due changes with it, what can be done hardly does
 */
export function deedSituation(
  facts: TicketFacts,
  { escalation: state, path, issueType }: Pick<Assessment, 'escalation' | 'path' | 'issueType'>,
  policy: Policy,
  {
    me,
    people,
    now,
    newer = policy,
  }: { me: Person | null; people: readonly Person[]; now: number; newer?: Policy | undefined },
): DeedSituation {
  const known = { ...facts, people: [...people] };
  const closed = facts.ticket.status === 'closed';
  const done = isDone(facts.ticket.status);
  const changes = hostChanges(facts, state, policy, people);
  if (facts.events === null || closed)
    return { deeds: [], forms: [], canTakeBack: false, canAskApproval: false, closed, waiting: changes };
  const by = { personId: me?.id ?? '', kind: 'person' as const };
  const deeds = possibleDeeds(known, state, policy, by, now, newer);
  const possible = (name: PossibleDeed['deed']) =>
    deeds.some(({ deed, refusal }) => deed === name && refusal === null);
  const next = path.find((step) => step.state === 'next');
  const canAskApproval =
    !done &&
    state.approval?.status !== 'waiting' &&
    state.approval?.status !== 'granted' &&
    policy.approvals.some((chain) => chain.issueType === issueType.id);
  const above = path.filter(
    ({ levelId }) =>
      levelId !== next?.levelId && deeds.find(({ deed }) => deed === 'jump')?.options?.includes(levelId),
  );
  const forms: [ActionForm, boolean][] = [
    ['escalate', possible('escalate') && next !== undefined],
    ['hand-over', possible('hand-over')],
    ['transfer', possible('transfer')],
    ['jump', above.length > 0],
    ['lower', possible('lower')],
    ['hold', possible('hold')],
    ['ask-approval', canAskApproval],
    ['resolve', possible('resolve')],
    ['label', possible('label') && !done],
  ];
  return {
    deeds,
    forms: forms.flatMap(([form, is]) => (is ? [form] : [])),
    canTakeBack: me !== null && mayTakeBack(known, state, policy, now, me.id),
    canAskApproval,
    closed,
    waiting: [...due(known, state, policy, now), ...changes],
  };
}

function due(facts: TicketFacts, state: Assessment['escalation'], policy: Policy, now: number): Sentence[] {
  if (state.status === 'none') return [];
  const { suggest } = dueByItself(facts, state, policy, now);
  if (suggest === null) return [];
  const { deed, levelId } = suggest.event;
  return [dueSentence({ deed, at: suggest.at, levelId }, state.levelId, policy.levels)];
}

function mayTakeBack(
  facts: TicketFacts,
  state: Assessment['escalation'],
  policy: Policy,
  now: number,
  myId: string,
): boolean {
  if (state.status === 'none') return false;
  try {
    planTakeBack(facts, state, policy, now, myId);
    return true;
  } catch (error) {
    if (error instanceof EscalationRefused) return false;
    throw error;
  }
}
