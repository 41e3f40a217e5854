import { route } from '../matrix/route';
import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { Climb } from './climb';

/**
 * The level, role and owner that a transition names.
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function placeOf(
  { levelId, ownerId, row }: Pick<EscalationEvent, 'levelId' | 'ownerId' | 'row'>,
  facts: TicketFacts,
  policy: Policy,
): Climb['to'] {
  const { cells } = route(facts, policy, row);
  const roleId = cells?.find(({ level }) => level === levelId)?.role ?? null;
  return { levelId, roleId, owner: ownerId ?? 'nobody' };
}
