import { z } from 'zod';
import { AccountEscalation } from './account-escalation';
import { CustomerAccount } from './customer-account';
import { CustomerEvent } from './customer-event';
import { CustomerTickets } from './customer-tickets';
import { HealthOverride } from './health-override';
import { HealthPoint } from './health-point';
import { Instant } from './instant';
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
  /** What the host has still to be done for the customer itself, the nearest first. */
  tasks: z
    .array(
      z.object({
        id: z.string(),
        title: z.string().nullable(),
        /** The day's beginning, UTC; `none` where it has no day. */
        due: z.union([Instant, z.literal('none')]).nullable(),
        /** Who is to do it: a host user or queue. */
        ownerId: z.string().nullable(),
        done: z.boolean().nullable(),
      }),
    )
    .nullable()
    .optional(),
  /** Who works for the customer beside its owner, and as what in the host's own words. */
  team: z
    .array(z.object({ personId: z.string(), name: z.string().nullable(), role: z.string().nullable() }))
    .nullable()
    .optional(),
  /**
   * What is being sold to the customer: with the contract's value what an escalation puts at stake. `currency` is the code of the
   * amounts; left out where the host has one currency for all.
   */
  sales: z
    .object({
      open: z.array(
        z.object({
          at: Instant.nullable(),
          stage: z.string().nullable(),
          amount: z.number().nullable(),
          currency: z.string().nullable().optional(),
          isRenewal: z.boolean(),
        }),
      ),
      /** False when the host has more than it showed. */
      complete: z.boolean(),
    })
    .nullable()
    .optional(),
  /** When the customer was escalated as a whole, by the tasks on its account that carry our marker, in any order. */
  escalations: z.array(AccountEscalation).nullable().optional(),
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
