import type { Assessment } from '../model/assessment';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { firstLevel } from './first-level';
import { route } from './route';

/**
 * The level that a first escalation goes to, where a rule that fired or a fork of the road asks for more than the next one
 * (acceptance A-T1, TR11); of several the highest. `null` where it is simply the next one, or the ticket has no row.
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function suggestedLevel(
  facts: TicketFacts,
  fired: Assessment['fired'],
  policy: Policy,
): Assessment['suggestedLevel'] {
  const way = route(facts, policy);
  const { index, askedBy } = firstLevel(way, fired);
  const levelId = way.cells?.[index]?.level;
  const level = policy.levels.find(({ id }) => id === levelId);
  if (level === undefined || index <= 1) return null;
  return {
    levelId: level.id,
    sentence: { key: `ladder_suggested_by_${askedBy}`, values: [{ kind: 'text', text: level.name }] },
  };
}
