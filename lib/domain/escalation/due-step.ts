import type { Notice } from '../matrix/notice';
import type { EscalationPlan } from './escalation-plan';

/** A transition that is due by itself. */
export interface DueStep {
  /** When it became due: the moment it takes effect, however late it is written. */
  at: number;
  event: EscalationPlan<
    'escalated' | 'repeated' | 'reopened' | 'transferred' | 'acknowledged' | 'asked'
  >['event'] & {
    effectiveAt: number;
  };
  /** Why the level's first holder does not get it; `null` when that is who gets it, or when nobody is named. */
  ownerReason: EscalationPlan['ownerReason'];
  assign: EscalationPlan['assign'];
  skipped: EscalationPlan['skipped'];
  notices: Notice[];
}
