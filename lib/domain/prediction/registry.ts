import type { RiskFeature } from './feature';
import { priorityHigh } from './features/priority-high';
import { priorityLow } from './features/priority-low';
import { priorityUrgent } from './features/priority-urgent';
import { slaBreached } from './features/sla-breached';
import { slaWithinWarning } from './features/sla-within-warning';
import { thirdMessageWithoutAnswer } from './features/third-message-without-answer';
import { waitingForCustomer } from './features/waiting-for-customer';

/** Every feature there is. A new one is a file in `features/`, its test, and a line here. */
export const riskFeatures: readonly RiskFeature[] = [
  slaBreached,
  slaWithinWarning,
  priorityUrgent,
  priorityHigh,
  priorityLow,
  thirdMessageWithoutAnswer,
  waitingForCustomer,
];
