import type { EscalationEvent } from '../model/escalation-event';

/** Whether a person did it, rather than a limit, a rule or their own reply in their name. */
export function isByHand({ ground, effectiveAt }: Pick<EscalationEvent, 'ground' | 'effectiveAt'>): boolean {
  return effectiveAt === undefined && !['limit', 'rule', 'reply'].includes(ground ?? 'person');
}
