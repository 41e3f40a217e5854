import type { AccountStanding } from '../model/account-standing';
import type { CallFirst } from '../model/call-first';
import type { HealthAssessment } from '../model/health-assessment';
import type { Instant } from '../model/instant';

const DAY = 86_400_000;
/** A renewal counts three times within a month, twice within a quarter: the time in which a call still changes it. Ours. */
const SOON_DAYS = 30;
const NEAR_DAYS = 90;
/** How much a likelihood of leaving counts. Ours: likely losses first, whatever else. An unknown one counts as a low one. */
const LIKELIHOOD = { high: 4, medium: 2, low: 1 } as const;

/**
 * Who is to be called first, as the portfolio's sort says it in words: a reason to call is a likely loss, a falling health, or a renewal
 * in 90 days of a customer that is not safe. Among those with a reason the likelihood (falling counts double), times the money, times how
 * near the renewal is.
 * @param health `drop` and `movement` say whether it falls by its own history
 * @param money what the customer pays in a year; `null` counts as `typicalMoney`
 * @param typicalMoney the middle of what is known of all customers: an unknown is neither first nor last by it
 * @param shown the change of the score that is shown beside it, in points, `null` unknown; one of `limit` points down is a fall too,
 *   however short the history: nobody understands "▼ 4.5" beside "no reason"
 */
export function callFirst(
  { likelihood, drop, movement }: Pick<HealthAssessment, 'likelihood' | 'drop' | 'movement'>,
  renewal: AccountStanding['renewal'],
  money: number | null,
  typicalMoney: number,
  shown: { change: number | null; limit: number },
  now: Instant,
): CallFirst {
  // To one decimal, as it is shown.
  const fell = shown.change !== null && Math.round(shown.change * 10) / 10 <= -shown.limit;
  const falling = fell || (drop !== null && drop !== 'none') || movement === 'down';
  const likely = likelihood === 'high';
  const renewalAt = renewal === null || renewal === 'none' ? null : renewal.at;
  const days = renewalAt === null ? null : Math.ceil((renewalAt - now) / DAY);
  const isNear = days !== null && Math.abs(days) <= NEAR_DAYS;
  const nearness = !isNear ? 1 : Math.abs(days) <= SOON_DAYS ? 3 : 2;
  const worth = (money ?? typicalMoney) || 1;
  return {
    wanted: likely || falling || (likelihood === 'medium' && isNear),
    weight: LIKELIHOOD[likelihood ?? 'low'] * (falling ? 2 : 1) * nearness * worth,
    likely,
    falling,
    renewalDays: isNear ? days : null,
  };
}
