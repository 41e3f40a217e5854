import type { AccountRecord } from '../model/account-record';
import type { CustomerEvent } from '../model/customer-event';
import type { HealthPoint } from '../model/health-point';
import type { Instant } from '../model/instant';
import type { SurveyAnswer } from '../model/survey-answer';
import type { TicketPast } from './ticket-past';

/** One customer's record, put in order once. Lists are earliest first. */
export interface AccountPast {
  /** `null` where the history has tickets of it and nothing more. */
  record: AccountRecord | null;
  /** Its tickets with the moments they were opened at. */
  tickets: { at: Instant; past: TicketPast }[];
  measures: [string, { at: Instant; value: number }[]][];
  events: CustomerEvent[] | null;
  surveys: SurveyAnswer[] | null;
  health: HealthPoint[] | null;
  /** When something happened that its tickets may be judged by otherwise: one opened, was solved, or a number came in. */
  changes: { at: Instant }[];
  /** When a number came in. */
  measured: { at: Instant }[];
  /** When one of its tickets was opened, changed its status, or was escalated. */
  ticketChanges: { at: Instant }[];
}
