import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';

/** An escalation that a rule in mode *act* would have begun: its log as it would be, had nobody answered, and where it stands. */
export interface SupposedEscalation {
  state: EscalationState;
  events: EscalationEvent[];
}
