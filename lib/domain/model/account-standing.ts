import { z } from 'zod';
import { CustomerAccount } from './customer-account';
import { CustomerEvent } from './customer-event';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { Renewal } from './renewal';
import { SurveyAnswer } from './survey-answer';

/** What segments, plays and portfolio lists judge a customer by. `null` is unknown. */
export const AccountStanding = z.object({
  ref: RecordRef,
  name: z.string().nullable(),
  tier: z.string().nullable(),
  contractValue: z.number().nullable(),
  startedAt: Instant.nullable(),
  openEscalations: z.number().int().min(0).nullable(),
  /** How many are known to be open, where there may be more. Left out: as many as `openEscalations`, or none. */
  openEscalationsAtLeast: z.number().int().min(0).optional(),
  /** When the last escalation was closed; `never` where none was. */
  lastClosedAt: z.union([Instant, z.literal('never')]).nullable(),
  likelihood: z.enum(['low', 'medium', 'high']).nullable(),
  expansion: z.boolean().nullable(),
  measures: CustomerAccount.shape.measures,
  renewal: z.union([Renewal, z.literal('none')]).nullable(),
  surveys: z.array(SurveyAnswer).nullable(),
  events: z.array(CustomerEvent).nullable(),
});
export type AccountStanding = z.infer<typeof AccountStanding>;
