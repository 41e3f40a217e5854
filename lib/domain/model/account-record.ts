import { z } from 'zod';
import { CustomerAccount } from './customer-account';
import { CustomerEvent } from './customer-event';
import { HealthPoint } from './health-point';
import { Instant } from './instant';
import { Renewal } from './renewal';
import { SurveyAnswer } from './survey-answer';

/** The whole story of one customer. `null` is unknown. */
export const AccountRecord = z.object({
  /** Who it is; the measures are those known last. */
  account: CustomerAccount,
  /** Mapped numbers over time by metric id, in any order. */
  measures: z.record(z.string(), z.array(z.object({ at: Instant, value: z.number() }))),
  events: z.array(CustomerEvent).nullable(),
  surveys: z.array(SurveyAnswer).nullable(),
  renewal: z.union([Renewal, z.literal('none')]).nullable(),
  health: z.array(HealthPoint).nullable(),
  /** When the customer left; `never` when it is one still. */
  leftAt: z.union([Instant, z.literal('never')]).nullable(),
});
export type AccountRecord = z.infer<typeof AccountRecord>;
