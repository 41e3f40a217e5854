import type { EscalationEvent } from '../model/escalation-event';
import { inHostOrder } from './in-host-order';

/** The level that a record's log leaves it at; `null` where it is not escalated, or not any more. */
export function levelOfEvents(events: readonly EscalationEvent[]): string | null {
  const last = inHostOrder(events).findLast(({ deed }) => deed !== 'joined');
  return last === undefined || last.deed === 'resolved' ? null : last.levelId;
}
