import { acknowledgementEnd } from '../escalation/acknowledgement-end';
import { countingEvents } from '../escalation/counting-events';
import { effectOf } from '../escalation/effect-of';
import { foldEscalation } from '../escalation/fold-escalation';
import { limitEnd } from '../escalation/limit-end';
import { updateCadence } from '../escalation/update-cadence';
import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { isByHand } from './is-by-hand';
import { outcomeNotices } from './outcome-notices';
import type { PlannedNotice } from './planned-notice';
import { stepNotices } from './step-notices';

const MINUTE = 60_000;
/** An acknowledgement is reminded of when so much of its time is over. */
const REMIND_SHARE = 0.75;
/** An update is announced so much of its cadence before it is due, but no earlier than a clock of the host would be. */
const ANNOUNCE_SHARE = 0.25;

const ENTERING: readonly EscalationEvent['deed'][] = [
  'escalated',
  'lowered',
  'transferred',
  'reopened',
  'repeated',
];

/**
 * What somebody is to be told of a ticket's escalation, now or at a moment that is known: only what concerns them (acceptance CO8), and
 * nothing that they did themselves. A notice that is not among them any more is over.
 * @param me host user id of who is told
 * @returns empty where the log is unknown
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function escalationNotices(
  facts: TicketFacts,
  policy: Policy,
  me: string,
  now: Instant,
): PlannedNotice[] {
  if (facts.events === null) return [];
  const events = countingEvents(facts.events, policy);
  const outcomes = outcomeNotices(events, me, now);
  if (isDone(facts.ticket.status)) return outcomes;
  const state = foldEscalation(events, policy);
  const own = events.filter(({ cycle }) => cycle === state.cycle);
  const entering = own.findLast(({ deed }) => ENTERING.includes(deed));
  return [
    ...(entering === undefined || state.status !== 'open'
      ? []
      : stepNotices(entering, facts, state, policy, me)),
    ...toAnswer(own, state, me),
    ...reminders(facts, state, policy, me),
    ...updates(facts, state, policy, me, now),
    ...outcomes,
  ];
}

/** A hand-over or an approval that waits for this person. */
function toAnswer(own: readonly EscalationEvent[], state: EscalationState, me: string): PlannedNotice[] {
  const last = (deed: EscalationEvent['deed']) => own.findLast((event) => event.deed === deed);
  const offered = state.offer?.to === me ? last('offered') : undefined;
  const isAsked = state.approval?.status === 'waiting' && state.approval.approverId === me;
  // Whoever said yes may have passed the question on.
  const asked = isAsked ? own.findLast(({ deed, to }) => to === me && deed !== 'offered') : undefined;
  return [
    ...(offered === undefined || isDoneBy(offered, me)
      ? []
      : [notice(offered, 'offered', effectOf(offered))]),
    ...(asked === undefined || isDoneBy(asked, me)
      ? []
      : [notice(asked, 'asked', state.approval?.dueAt ?? effectOf(asked))]),
  ];
}

function notice(event: EscalationEvent, kind: 'offered' | 'asked', dueAt: Instant): PlannedNotice {
  const { key, levelId, authorId } = event;
  const by = authorId === null ? {} : { by: authorId };
  return { id: `${key}/${kind}`, kind, at: event.at, dueAt, inboxOnly: false, levelId, key, ...by };
}

const isDoneBy = (event: EscalationEvent, me: string) => event.authorId === me && isByHand(event);

/** That the owner's time to acknowledge, or to follow up on having done so, is nearly over. Its end is the step that is due then. */
function reminders(facts: TicketFacts, state: EscalationState, policy: Policy, me: string): PlannedNotice[] {
  const { ownerId, since, dueAt, levelId, status } = state;
  if (ownerId !== me || since === null) return [];
  const open = status === 'open' && dueAt !== null;
  const end = open
    ? limitEnd(facts, state, policy, { from: since, dueAt })
    : status === 'acknowledged'
      ? acknowledgementEnd(facts, state, policy)
      : 'never';
  if (typeof end !== 'number') return [];
  const signs = (facts.activities ?? []).filter(({ authorId }) => authorId === me).map(({ at }) => at);
  const from = Math.max(open ? since : (state.acknowledgedAt ?? since), ...signs.filter((at) => at < end));
  const at = Math.round(from + (end - from) * REMIND_SHARE);
  const deed = open ? 'escalated' : 'reopened';
  const what = { kind: 'acknowledge-soon', at, dueAt: end, inboxOnly: false, levelId, deed } as const;
  return [{ id: `acknowledge/${end}`, ...what }];
}

/** That the customer is to hear something (acceptance CO1): announced, and at its moment. */
function updates(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  me: string,
  now: Instant,
): PlannedNotice[] {
  if ((state.ownerId ?? facts.ticket.assigneeId) !== me) return [];
  const cadence = updateCadence(facts, state, policy, now);
  if (cadence === null) return [];
  const { dueAt, minutes } = cadence;
  const ahead = Math.min(policy.warningMinutes, minutes * ANNOUNCE_SHARE) * MINUTE;
  const more = { dueAt, inboxOnly: false, levelId: state.levelId };
  return [
    { id: `update/${dueAt}/soon`, kind: 'update-soon', at: Math.round(dueAt - ahead), ...more },
    { id: `update/${dueAt}/over`, kind: 'update-over', at: dueAt, ...more },
  ];
}
