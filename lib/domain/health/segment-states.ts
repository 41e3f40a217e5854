import type { AccountStanding } from '../model/account-standing';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { conditionHolds } from './condition-holds';
import { policyDays } from './policy-days';

/**
 * Which of the policy's segments a customer is in, by their ids in the policy's order: `true` when all of a segment's conditions hold,
 * `false` when one does not, `null` (unknown) otherwise.
 * @throws BusinessTimeError `unknown-calendar`, `unknown-zone`
 */
export function segmentStates(
  standing: AccountStanding,
  policy: Pick<Policy, 'segments' | 'calendar' | 'calendars'>,
  now: Instant,
): Map<string, boolean | null> {
  const dates = { now, dayOf: policyDays(policy, now) };
  return new Map(
    policy.segments.map(({ id, all }) => {
      const states = all.map((condition) => conditionHolds(condition, standing, dates));
      return [id, states.includes(false) ? false : states.includes(null) ? null : true];
    }),
  );
}
