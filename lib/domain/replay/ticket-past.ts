import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { HistoryEvent } from '../model/history-event';
import type { Instant } from '../model/instant';
import type { MessageReading } from '../model/message-reading';
import type { SurveyAnswer } from '../model/survey-answer';
import type { TicketRecord } from '../model/ticket-record';
import type { TicketTimeline } from '../sla/ticket-timeline';
import type { TicketMoment } from './ticket-moment';

/** One ticket's record, put in order once so that any moment of it is found quickly. Lists are earliest first. */
export interface TicketPast {
  record: TicketRecord;
  key: string;
  /** Of its customer; `null` where it is unknown or there is none. */
  accountKey: string | null;
  /** Its tags without ours: those came with an escalation, and nobody knows when. */
  tags: string[] | null;
  fields: Record<string, string> | null;
  /** The policy's kind of issue, by the ticket's own words. */
  issueType: string;
  openedAt: Instant;
  events: HistoryEvent[];
  /** Its opening, then one for each event. */
  moments: [TicketMoment, ...TicketMoment[]];
  messages: MessageReading[] | null;
  surveys: SurveyAnswer[] | null;
  escalation: EscalationEvent[] | null;
  /** Where its escalation stood after each event of its log. */
  escalations: { at: Instant; state: EscalationState }[];
  /** Its timeline at the opening and after each event, as far as anybody asked. */
  timelines: TicketTimeline[];
}
