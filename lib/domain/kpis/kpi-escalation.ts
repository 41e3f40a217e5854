import type { EscalationCourse } from './escalation-course';
import type { KpiTicket } from './kpi-ticket';
import type { Severity } from './severity';

/** An escalation, made ready for counting. */
export interface KpiEscalation extends EscalationCourse {
  ticket: KpiTicket;
  /** The highest level it reached. */
  levelId: string;
  /** By the ticket's priority just before it was flagged, since escalating may raise it; `null` is unknown. */
  severity: Severity | null;
}
