import type { Instant } from '../model/instant';
import type { TicketRecord } from '../model/ticket-record';
import type { EscalationCourse } from './escalation-course';
import type { Severity } from './severity';
import type { TicketCourse } from './ticket-course';

/** A ticket, made ready for counting. */
export interface KpiTicket {
  key: string;
  record: TicketRecord;
  course: TicketCourse;
  /** In order; `null` when its log is unknown. */
  escalations: KpiEscalation[] | null;
  /** Whether it was ever escalated, by us or by the host's own flag; `null` is unknown. */
  escalated: boolean | null;
  /** As it was when first flagged, else as it is. */
  severity: Severity | null;
  /** The highest level it reached; `none` when it was not escalated, `null` is unknown. */
  levelId: string | null;
  /** Key of its customer's record; `none` when it belongs to nobody, `null` is unknown. */
  accountKey: string | null;
  /** When it first went wrong, as rules are judged by it: see `outcomeOf`. */
  outcome: Instant | 'none' | null;
  /** Id of the policy's kind of issue, told when it is asked for. */
  issueType(): string;
}

/** An escalation, made ready for counting. */
export interface KpiEscalation extends EscalationCourse {
  ticket: KpiTicket;
  /** The highest level it reached. */
  levelId: string;
  /** By the ticket's priority just before it was flagged, since escalating may raise it; `null` is unknown. */
  severity: Severity | null;
}
