import { countingEvents } from '../../domain/escalation/counting-events';
import type { StormMember } from '../../domain/escalation/plan-storm';

/** Who had an escalation before the transfer that was the last thing to happen to it; `null` where that was something else, or it was nobody's. */
export function ownerBefore({ facts, state, policy }: StormMember): string | null {
  const own = countingEvents(facts.events ?? [], policy).filter(({ cycle }) => cycle === state.cycle);
  if (state.status === 'none' || own.at(-1)?.deed !== 'transferred') return null;
  return own.at(-2)?.ownerId ?? null;
}
