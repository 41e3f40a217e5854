import type { Instant } from '../../model/instant';
import type { Policy } from '../../model/policy';
import type { PolicyFinding } from '../policy-finding';

/** Looks for one kind of mistake in a policy that has been loaded. Pure; never throws. */
export type LintRule = (policy: Policy, now: Instant) => PolicyFinding[];
