import type { EscalationEvent } from '../model/escalation-event';
import { inHostOrder } from './in-host-order';

/**
 * The event that counts for a key, and those that lost against it: two writes within one second both pass the host's stamp,
 * and the first note settles it. `null` when no note carries the key. A `joined` neither wins nor loses.
 */
export function winnerOf(
  events: readonly EscalationEvent[],
  key: string,
): { event: EscalationEvent; losers: EscalationEvent[] } | null {
  const [event, ...losers] = inHostOrder(
    events.filter((candidate) => candidate.key === key && candidate.deed !== 'joined'),
  );
  return event === undefined ? null : { event, losers };
}
