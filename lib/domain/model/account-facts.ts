import { z } from 'zod';
import { CustomerAccount } from './customer-account';
import { CustomerEvent } from './customer-event';
import { CustomerTickets } from './customer-tickets';
import { HealthOverride } from './health-override';
import { HealthPoint } from './health-point';
import { RecordRef } from './record-ref';
import { Renewal } from './renewal';
import { SurveyAnswer } from './survey-answer';

/** All that is known of a customer, from its page's own host and, where matched, from the other one. `null` is unknown. */
export const AccountFacts = z.object({
  account: CustomerAccount,
  tickets: CustomerTickets.nullable(),
  /** The same customer in the other system, matched by external id; `none` when there is no such record. */
  twin: z
    .union([z.object({ account: CustomerAccount, tickets: CustomerTickets.nullable() }), z.literal('none')])
    .nullable(),
  /** What may be left out is then as good as `null`: unknown. */
  surveys: z.array(SurveyAnswer).nullable().optional(),
  renewal: z
    .union([Renewal, z.literal('none')])
    .nullable()
    .optional(),
  /** What the customer did, in any order. */
  events: z.array(CustomerEvent).nullable().optional(),
  /** The customer's health as it was shown, oldest first. */
  healthHistory: z.array(HealthPoint).nullable().optional(),
  /** The latest word of a person; `none` where nobody said one. */
  override: z
    .union([HealthOverride, z.literal('none')])
    .nullable()
    .optional(),
  /** How the customer's own customers or subsidiaries do: their scores, `null` where withheld. */
  children: z
    .array(
      z.object({
        ref: RecordRef,
        score: z.number().min(0).max(10).nullable(),
        contractValue: z.number().min(0).nullable(),
      }),
    )
    .nullable()
    .optional(),
});
export type AccountFacts = z.infer<typeof AccountFacts>;
