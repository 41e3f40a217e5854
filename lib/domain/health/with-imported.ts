import type { AccountFacts } from '../model/account-facts';
import type { AccountRecord } from '../model/account-record';
import type { Instant } from '../model/instant';
import { newerMeasures } from './newer-measures';
import { readImported } from './read-imported';

/**
 * A customer's facts with the numbers that were imported of it (acceptance CO14): of a measure that its host tells too the newer one
 * counts; answers to surveys and what it did come to those that are known.
 * @param numbers of both of the customer's records
 */
export function withImported(
  facts: AccountFacts,
  numbers: AccountRecord['measures'],
  now: Instant,
): AccountFacts {
  const { measures, surveys, events } = readImported(numbers, now);
  const { account } = facts;
  return {
    ...facts,
    account: { ...account, measures: newerMeasures(account.measures, measures) },
    ...(surveys.length === 0 ? {} : { surveys: [...(facts.surveys ?? []), ...surveys] }),
    ...(events.length === 0 ? {} : { events: [...(facts.events ?? []), ...events] }),
  };
}
