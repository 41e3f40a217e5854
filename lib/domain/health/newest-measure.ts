import type { AccountFacts } from '../model/account-facts';
import { entryOf } from '../model/entry-of';
import type { Measure } from '../model/measure';

const unknown: Measure = { value: null, previous: null, asOf: null };

/**
 * A mapped number of a customer, from whichever of its two systems said it last: so that both of its pages show one score.
 * A number without a date is older than any with one; between equals the first address in the alphabet decides.
 */
export function newestMeasure({ account, twin }: AccountFacts, id: string): Measure {
  const accounts = twin === null || twin === 'none' ? [account] : [account, twin.account];
  const known = accounts.flatMap(({ ref, measures }) => {
    const measure = entryOf(measures, id);
    return measure === null || measure.value === null ? [] : [{ address: ref.account, measure }];
  });
  known.sort((a, b) => (b.measure.asOf ?? -1) - (a.measure.asOf ?? -1) || (a.address < b.address ? -1 : 1));
  return known[0]?.measure ?? unknown;
}
