import { matrixRow } from '../matrix/matrix-row';
import { noticesOfStep } from '../matrix/notices-of-step';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { deliveryFor } from './delivery-for';
import type { EscalationPlan } from './escalation-plan';

/** Who hears of a level through the host itself, by user id, each once. */
export interface ToldByHost {
  /** They follow the ticket from now on: the host's own mails do the rest. */
  followers: string[];
  /** They get an e-mail from the ticket: a side conversation. */
  mailed: string[];
  /**
   * All of them, and whoever gets the ticket itself: for a host that does not tell its assignees, where a mention in the ticket's feed
   * does it.
   */
  mentioned: string[];
}

const ENTERING: readonly EscalationPlan['event']['deed'][] = [
  'escalated',
  'lowered',
  'transferred',
  'repeated',
  'reopened',
];

/**
 * Who is to be told of a transition by the host, as the channels of its level say (design 4.16). Whoever gets the ticket itself is told
 * by that; a group is told by being given it. Whoever is offered a hand-over hears of it, also without the extension.
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function toldByHost(
  { event, assign }: Pick<EscalationPlan, 'event' | 'assign'>,
  facts: TicketFacts,
  state: Pick<EscalationState, 'row'>,
  policy: Policy,
  now: Instant,
): ToldByHost {
  const nobody = { followers: [], mailed: [], mentioned: [] };
  if (event.deed === 'offered')
    return event.to === undefined ? nobody : { followers: [event.to], mailed: [], mentioned: [event.to] };
  if (!ENTERING.includes(event.deed)) return nobody;
  const row = matrixRow(facts, event.row === undefined ? state : { row: event.row }, policy);
  const cell = row?.find(({ level }) => level === event.levelId);
  if (cell === undefined) return nobody;
  const step = {
    owner: assign ?? (event.ownerId === null ? null : { personId: event.ownerId, kind: 'person' as const }),
    last: cell === row?.at(-1),
    waits: event.until !== undefined,
  };
  const people = noticesOfStep(cell, step, facts, policy, now).filter(({ kind }) => kind === 'person');
  const by = (channel: 'host' | 'side-conversation') =>
    people.filter((notice) => deliveryFor(notice) === channel).map(({ personId }) => personId);
  const told = by('host');
  const mailed = by('side-conversation');
  return {
    followers: told.filter((id) => id !== assign?.personId),
    mailed,
    mentioned: [...new Set([...(assign?.kind === 'person' ? [assign.personId] : []), ...told, ...mailed])],
  };
}
