import { z } from 'zod';
import { AccountStanding } from './account-standing';
import { CallFirst } from './call-first';
import { HealthAssessment } from './health-assessment';
import { Instant } from './instant';
import { RecordRef } from './record-ref';

/** A customer that this browser knows of, with both of its records as one. `null` is unknown. */
export const DeskCustomer = z.object({
  ref: RecordRef,
  /** The same customer in its other system. */
  twin: RecordRef.nullable(),
  name: z.string().nullable(),
  score: HealthAssessment.shape.score,
  band: HealthAssessment.shape.band,
  /** Where the score is heading: by how much within so many days. */
  trend: z.object({ change: z.number(), days: z.number().int().min(0) }).nullable(),
  likelihood: HealthAssessment.shape.likelihood,
  /** The metrics that pull the score down most, the strongest first; at most two. */
  pulls: z.array(z.object({ metric: z.string(), score: z.number() })).max(2),
  /** What it pays in a year, else what is to be renewed. */
  money: z.number().nullable(),
  renewalAt: z.union([Instant, z.literal('none')]).nullable(),
  /** Ids of the policy's segments it is in. */
  segments: z.array(z.string()),
  /** `atLeast`: there may be more. */
  escalations: z.object({ count: z.number().int().min(0), atLeast: z.boolean() }),
  activity: HealthAssessment.shape.activity,
  expansion: HealthAssessment.shape.expansion,
  tier: AccountStanding.shape.tier,
  startedAt: Instant.nullable(),
  /** Uses of the product in 30 days. */
  usage: z.number().nullable(),
  call: CallFirst,
  /** When its own host told of it; `null`: only tickets named it, or its score is all that was kept. */
  readAt: Instant.nullable(),
});
export type DeskCustomer = z.infer<typeof DeskCustomer>;
