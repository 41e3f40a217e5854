import type { HealthCard } from '../model/health-card';
import type { Policy } from '../model/policy';
import { HealthCardError } from './health-card-error';

/**
 * The card a customer is scored on: of the cards for everybody and those of a segment the customer is in, the last one in the policy
 * (design 4.4). So in two segments at once the later card counts, and in a segment without a card the one for everybody.
 * @param segments ids of the segments the customer is known to be in
 * @throws HealthCardError `no-card`
 */
export function cardOf(policy: Pick<Policy, 'healthCards'>, segments: readonly string[]): HealthCard {
  const card = policy.healthCards.findLast(
    ({ segment }) => segment === undefined || segments.includes(segment),
  );
  if (card === undefined)
    throw new HealthCardError(
      'no-card',
      'The policy has no health card for this customer: add one without a segment, which is for everybody.',
    );
  return card;
}
