import type { HealthAssessment } from '../model/health-assessment';

/** Growth of usage in 30 days from which a customer is growing, in per cent: ours, the field gives no number. */
const GROWTH = 10;

/** Healthy and growing: somebody to sell more to (acceptance HS9). `null` where one of both is unknown and the other does not deny it. */
export function isExpansion(band: HealthAssessment['band'], usageChange: number | null): boolean | null {
  if (band === 'poor' || band === 'fair') return false;
  if (usageChange !== null && usageChange < GROWTH) return false;
  return band === null || usageChange === null ? null : true;
}
