import type { AccountStanding } from '../model/account-standing';
import type { HealthAssessment } from '../model/health-assessment';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { segmentStates } from './segment-states';

/**
 * The segments a customer is in, and those where that is unknown, in the policy's order. Nobody is in a segment by an unknown.
 * @throws BusinessTimeError `unknown-calendar`, `unknown-zone`
 */
export function segmentsOf(
  standing: AccountStanding,
  policy: Pick<Policy, 'segments' | 'calendar' | 'calendars'>,
  now: Instant,
): HealthAssessment['segments'] {
  const states = [...segmentStates(standing, policy, now)];
  const those = (state: boolean | null) => states.filter(([, is]) => is === state).map(([id]) => id);
  return { in: those(true), unknown: those(null) };
}
