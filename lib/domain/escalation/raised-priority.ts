import type { Ticket } from '../model/ticket';
import type { EscalationPlan } from './escalation-plan';

/** What an escalated ticket's priority is raised to: at least high. An unknown priority is left alone: it might be the higher one. */
export function raisedPriority(priority: Ticket['priority']): EscalationPlan['priority'] {
  return priority === 'none' || priority === 'low' || priority === 'normal' ? 'high' : null;
}
