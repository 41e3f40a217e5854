import type { AccountFacts } from '../model/account-facts';
import type { Instant } from '../model/instant';
import { ofEither } from './of-either';
import { ownActions } from './own-actions';

const DAYS = 28;

/**
 * How often the customer did something on each of the last 28 days, oldest first, the last one the day of `now` (acceptance HS9).
 * A day before it became a customer is unknown, and so is every day while its events are.
 */
export function activityDots(
  facts: AccountFacts,
  dayOf: (at: Instant) => number,
  now: Instant,
): (number | null)[] {
  const actions = ownActions(facts.events);
  const startedAt = ofEither(facts, (account) => account.startedAt);
  const today = dayOf(now);
  const counts = new Map<number, number>();
  for (const { at } of actions ?? []) counts.set(dayOf(at), (counts.get(dayOf(at)) ?? 0) + 1);
  return Array.from({ length: DAYS }, (_, index) => {
    const day = today - DAYS + 1 + index;
    const before = startedAt !== null && day < dayOf(startedAt);
    return actions === null || before ? null : (counts.get(day) ?? 0);
  });
}
