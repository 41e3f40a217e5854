import type { EscalationEvent } from '../model/escalation-event';
import type { Instant } from '../model/instant';

/** When an event took effect: never after it was written. */
export function effectOf({ effectiveAt, at }: Pick<EscalationEvent, 'effectiveAt' | 'at'>): Instant {
  return Math.min(effectiveAt ?? at, at);
}
