import type { AccountRecord } from '../model/account-record';
import type { Calendar } from '../model/calendar';
import type { Policy } from '../model/policy';
import type { KpiAnswer } from './kpi-answer';
import type { KpiFiring } from './kpi-firing';
import type { KpiPeriod } from './kpi-period';
import type { KpiRemark } from './kpi-remark';
import type { KpiEscalation, KpiTicket } from './kpi-ticket';

/**
 * What one number is counted from: everything up to the end of the report, or one group of it, and the period that what is counted
 * must lie in. Everything comes from the log, read once.
 */
export interface KpiScope {
  policy: Policy;
  /** The policy's own. */
  calendar: Calendar;
  period: KpiPeriod;
  tickets: KpiTicket[];
  escalations: KpiEscalation[];
  /** Satisfaction with a ticket after it was flagged. */
  satisfaction: KpiAnswer[];
  /** Recommendation by a customer after an escalation was closed. */
  recommendation: KpiAnswer[];
  firings: KpiFiring[];
  remarks: KpiRemark[];
  /** By record key: all there are, in every group. */
  accounts: ReadonlyMap<string, AccountRecord>;
}
