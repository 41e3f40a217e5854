import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { acknowledgementDue } from './acknowledgement-due';
import { limitEnd } from './limit-end';

/**
 * When an acknowledgement is void (design 4.6): its time-out after the acknowledgement, restarted by every note, reply or
 * update that the owner makes before it has run out; one made later saves nothing.
 * `never` and `unknown` as `limitEnd`; without an acknowledgement `never`.
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function acknowledgementEnd(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
): Instant | 'never' | 'unknown' {
  const { acknowledgedAt, ownerId } = state;
  if (acknowledgedAt === null) return 'never';
  const signs = (facts.activities ?? [])
    .filter(({ authorId, at }) => authorId !== null && authorId === ownerId && at > acknowledgedAt)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  const endAfter = (from: Instant) =>
    limitEnd(facts, state, policy, { from, dueAt: acknowledgementDue(facts, state, policy, from) });
  let end = endAfter(acknowledgedAt);
  for (const sign of signs) {
    if (typeof end === 'number' && sign > end) break;
    end = endAfter(sign);
  }
  return end;
}
