import { updateCadence } from '../../domain/escalation/update-cadence';
import type { DueItem } from '../../domain/model/due-item';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import { nearestClock } from '../../domain/sla/nearest-clock';
import { levelName } from '../../view/panel/level-name';
import { say } from '../../view/panel/say';
import type { MyTicket } from './my-ticket';

/** What I am to do about a ticket that concerns me. @throws BusinessTimeError when the policy's calendar cannot tell */
export function dueItems(ticket: MyTicket, policy: Policy, now: Instant): DueItem[] {
  const { ref, subject } = ticket;
  return [...escalationItems(ticket, policy, now), ...clockItems(ticket)].map((item) => ({
    ...{ ref, subject },
    ...item,
  }));
}

type Item = Pick<DueItem, 'kind' | 'what' | 'at'>;

function clockItems({ assigned, clocks }: MyTicket): Item[] {
  const nearest = assigned ? nearestClock(clocks) : null;
  if (nearest === null) return [];
  const { metric, label, dueAt } = nearest;
  const isNamed = metric === 'milestone' && label !== null;
  const what = isNamed ? say('queue_due_milestone', label) : say(`panel_clock_${metric}`);
  return [{ kind: 'clock', what, at: dueAt }];
}

function escalationItems(
  { escalation, facts, meId, assigned }: MyTicket,
  policy: Policy,
  now: Instant,
): Item[] {
  if (escalation === null || facts === null || meId === null || escalation.status === 'none') return [];
  const { status, ownerId, dueAt, offer, approval, levelId } = escalation;
  const level = levelName(levelId, policy);
  const items: Item[] = [];
  const isMine = ownerId === meId;
  if (isMine && status === 'open')
    items.push({ kind: 'acknowledge', what: say('queue_due_acknowledge', level), at: dueAt });
  if (offer?.to === meId)
    items.push({ kind: 'hand-over', what: say('queue_due_hand_over', level), at: null });
  if (approval?.status === 'waiting' && approval.approverId === meId)
    items.push({ kind: 'approval', what: say('queue_due_approval'), at: approval.dueAt });
  const cadence = isMine || assigned ? updateCadence(facts, escalation, policy, now) : null;
  if (cadence !== null) items.push({ kind: 'update', what: say('queue_due_update'), at: cadence.dueAt });
  return items;
}
