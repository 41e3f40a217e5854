import type { Instant } from '../model/instant';
import type { KpiTicket } from './kpi-ticket';

/** That somebody agreed or disagreed with what a rule said of a ticket. */
export interface KpiRemark {
  rule: string;
  agrees: boolean;
  at: Instant;
  ticket: KpiTicket;
}
