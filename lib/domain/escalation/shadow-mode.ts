import type { Instant } from '../model/instant';
import type { RuleMode } from '../model/rule-mode';

const SHADOW = 14 * 86_400_000;

/** What a rule may do just now. */
export interface EffectiveMode {
  mode: RuleMode;
  /** Whether it would have acted: the log says so, and nothing is done. */
  wouldAct: boolean;
  /** Whether the shadow still lasts, and until when; `null` where nobody knows since when the policy is in force. */
  shadow: boolean;
  endsAt: Instant | null;
}

/**
 * Shadow mode (acceptance 4.13): in the first 14 days of a policy nothing acts by itself; what would have been done is suggested
 * and logged. Unknown since when it is in force, nothing acts either.
 * @param mode what the policy lets the rule do
 * @param adoptedAt when the policy came into force here; `null` is unknown
 */
export function shadowMode(mode: RuleMode, adoptedAt: Instant | null, now: Instant): EffectiveMode {
  const endsAt = adoptedAt === null ? null : adoptedAt + SHADOW;
  const shadow = endsAt === null || now < endsAt;
  const wouldAct = shadow && mode === 'act';
  return { mode: wouldAct ? 'suggest' : mode, wouldAct, shadow, endsAt };
}
