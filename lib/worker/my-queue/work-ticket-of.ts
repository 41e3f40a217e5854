import type { WorkTicket } from '../../domain/model/work-ticket';
import { nearestClock } from '../../domain/sla/nearest-clock';
import type { MyTicket } from './my-ticket';

/** A ticket that concerns me as a line of my queue. */
export function workTicketOf(ticket: MyTicket): WorkTicket {
  const { ref, subject, facts } = ticket;
  return {
    ...{ ref, subject },
    customer: facts?.customer?.name ?? null,
    risk: riskOf(ticket.painted),
    clock: clockOf(ticket.clocks),
    escalation: escalationOf(ticket),
  };
}

function riskOf(painted: MyTicket['painted']): WorkTicket['risk'] {
  if (painted === null) return null;
  const { state, number, band, atLeast } = painted;
  if (atLeast !== null) return { ...atLeast, atLeast: true };
  if (state !== 'known' || number === null || !isRisk(band)) return null;
  return { number, band, atLeast: false };
}

function isRisk(
  band: NonNullable<MyTicket['painted']>['band'],
): band is NonNullable<WorkTicket['risk']>['band'] {
  return band === 'low' || band === 'watch' || band === 'high' || band === 'critical';
}

function clockOf(clocks: MyTicket['clocks']): WorkTicket['clock'] {
  if (clocks === null) return null;
  const nearest = nearestClock(clocks);
  if (nearest !== null && nearest.dueAt !== null) {
    const { metric, label, dueAt } = nearest;
    return { metric, label, dueAt };
  }
  // A clock that the host words in a way we do not know may be running.
  const isUnknown = clocks.some(
    ({ stage, dueAt }) => stage === null || (stage === 'active' && dueAt === null),
  );
  return isUnknown ? null : 'none';
}

function escalationOf({ escalation, painted, flagged, meId }: MyTicket): WorkTicket['escalation'] {
  const isOurs = (escalation !== null && escalation.status !== 'none') || shows(painted);
  if (!isOurs) return flagged === true ? { levelName: null, stands: 'waits' } : null;
  const levelName = painted?.levelName ?? null;
  const status = escalation?.status ?? painted?.escalation;
  if (status === 'acknowledged') return { levelName, stands: 'acknowledged' };
  const isMine = status === 'open' && meId !== null && escalation?.ownerId === meId;
  return { levelName, stands: isMine ? 'to-acknowledge' : 'waits' };
}

function shows(painted: MyTicket['painted']): boolean {
  return painted !== null && painted.escalation !== 'none';
}
