import type { Instant } from '../../../domain/model/instant';
import type { Renewal } from '../../../domain/model/renewal';
import type { Belongings } from './belongings-of';
import { isRenewal } from './is-renewal';

/** Of a contract that runs; the same word in every org. */
const RUNNING = 'Activated';

/**
 * The next renewal: the sale that is to bring it, else the end of the contract that runs out first. `null` where neither is known,
 * which is not to know that there is none: many orgs keep their contracts elsewhere. How a sale moved between stages is not read.
 * @param mapped the day in the account's own field, where a person mapped one
 */
export function renewalOf(
  { opportunities, contracts }: Pick<Belongings, 'opportunities' | 'contracts'>,
  mapped: Instant | null,
  now: Instant,
): Renewal | null {
  const sale = opportunities?.rows
    .filter(isRenewal)
    .sort((a, b) => (a.CloseDate ?? Number.MAX_SAFE_INTEGER) - (b.CloseDate ?? Number.MAX_SAFE_INTEGER))[0];
  const ends = contracts?.rows
    .filter(({ StatusCode }) => StatusCode === RUNNING)
    .flatMap(({ EndDate }) => (typeof EndDate === 'number' && EndDate >= now ? [EndDate] : []));
  const at = mapped ?? sale?.CloseDate ?? (ends?.length ? Math.min(...ends) : null);
  if (at === null && sale === undefined) return null;
  return { at, stage: sale?.StageName ?? null, movedBackAt: null, amount: sale?.Amount ?? null };
}
