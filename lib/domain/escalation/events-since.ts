import type { EscalationEvent } from '../model/escalation-event';
import { parseTransitionKey } from '../model/parse-transition-key';

/** The events that were written as a transition or after it; all of them where the key cannot be read. */
export function eventsSince(events: readonly EscalationEvent[], key: string): EscalationEvent[] {
  const from = parseTransitionKey(key);
  if (from === null) return [...events];
  return events.filter(({ cycle, n }) => cycle > from.cycle || (cycle === from.cycle && n >= from.n));
}
