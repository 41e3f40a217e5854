import type { AccountFacts } from '../model/account-facts';
import type { HealthAssessment } from '../model/health-assessment';
import type { Instant } from '../model/instant';

/**
 * A person's word on a customer's health, from when it was said until it expires (acceptance Gainsight 3004). One that is no score is
 * none; `null` where it is unknown whether there is one.
 */
export function overrideInForce(
  override: AccountFacts['override'],
  now: Instant,
): HealthAssessment['override'] {
  if (override === undefined || override === null) return null;
  if (override === 'none' || !(override.score >= 0 && override.score <= 10)) return 'none';
  return override.at <= now && now < override.expiresAt ? override : 'none';
}
