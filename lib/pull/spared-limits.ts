import type { AccountBudget } from '../domain/model/account-budget';
import type { Instant } from '../domain/model/instant';
import type { Purpose } from './purpose';

/**
 * The limits of which so little was left when they were last seen that requests for this purpose leave it to others.
 * @param callClass `null` asks for the account alone
 */
export function sparedLimits(
  { limits }: AccountBudget,
  purpose: Purpose,
  callClass: string | null,
  now: Instant,
): AccountBudget['limits'] {
  if (purpose === 'deed') return [];
  return (
    limits
      .filter((limit) => limit.callClass === null || limit.callClass === callClass)
      // Seen in the future: the clock has been put right since.
      .filter(({ seenAt, remaining, total, spares }) => seenAt <= now && remaining / total < spares[purpose])
  );
}
