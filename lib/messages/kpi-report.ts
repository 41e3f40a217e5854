import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { KpiGoals } from '../domain/model/kpi-goals';
import { RecordRef } from '../domain/model/record-ref';
import { FigureName } from './figure-name';
import { IndicatorFigures } from './indicator-figures';
import { RiskCalibration } from './risk-calibration';
import { RuleFigures } from './rule-figures';

const Count = z.number().int().min(0);

/** All figures of a period. */
export const KpiReport = z.object({
  /** When they were counted, in host time. */
  countedAt: Instant,
  period: z.object({ from: Instant, until: Instant }),
  /** The months that can be asked for, `2026-03`, the latest first. */
  months: z.array(z.string()),
  policyVersion: z.string(),
  /** When the policy came into force here; `null`: it is the shipped one, or nobody knows. */
  activatedAt: Instant.nullable(),
  /** IANA zone of the policy's calendar: what days, weeks and months are told by. */
  timeZone: z.string(),
  /** Up to when the past is known as a whole; `null` while that of an account is still being read. */
  knownUntil: Instant.nullable(),
  accounts: z.array(
    z.object({
      account: RecordRef.shape.account,
      read: Count,
      listed: Count,
      knownUntil: Instant.nullable(),
      /** False: nobody had the past of this account read; its tickets are not in the figures. */
      counted: z.boolean(),
    }),
  ),
  /** Tickets that the figures were counted from. */
  tickets: Count,
  indicators: z.array(IndicatorFigures),
  /** Open escalations, day by day. */
  days: z.array(z.object({ day: z.string(), open: Count, opened: Count, closed: Count })),
  levels: z.array(
    z.object({
      /** Id of the policy's level. */
      id: z.string(),
      name: FigureName,
      n: Count,
      median: z.number().nullable(),
      businessMedian: z.number().nullable(),
      /** Where escalations wait longest. */
      bottleneck: z.boolean(),
    }),
  ),
  /** The kinds of issue that were escalated, most first. */
  issueTypes: z.array(z.object({ name: FigureName, escalations: Count })),
  /** Why escalations were made; `null` is unknown. */
  reasons: z.array(z.object({ name: FigureName.nullable(), escalations: Count })),
  nps: z.object({ promoters: Count, passives: Count, detractors: Count }),
  churn: z.object({ customers: Count, left: Count, unknown: Count, unknownStart: Count }),
  goals: KpiGoals,
  ratePercent: z.object({ low: z.number(), high: z.number() }),
  rules: z.array(RuleFigures),
  calibration: RiskCalibration,
  review: z.object({ state: z.enum(['due', 'overdue']), days: Count, person: z.string() }).nullable(),
});
export type KpiReport = z.infer<typeof KpiReport>;
