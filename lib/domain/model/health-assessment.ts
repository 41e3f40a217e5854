import { z } from 'zod';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { Sentence } from './sentence';

/** How a customer is doing at one moment. */
export const HealthAssessment = z.object({
  computedAt: Instant,
  policyVersion: z.string(),
  cardName: z.string(),
  /** 0-10 with one decimal; `null` when less is known than the card asks for. */
  score: z.number().min(0).max(10).nullable(),
  band: z.enum(['good', 'fair', 'poor']).nullable(),
  /** Score now minus score from the values of 30 days before, over the metrics that have both; `null` when none has. */
  trend: z.number().nullable(),
  /** Known share of the weight, 0-1. */
  coverage: z.number().min(0).max(1),
  metrics: z.array(
    z.object({
      metric: z.string(),
      weightPercent: z.number(),
      raw: z.number().nullable(),
      /** 0-10; `null` is unknown. */
      score: z.number().nullable(),
      asOf: Instant.nullable(),
    }),
  ),
  /** One sentence on what moved, or `null`. */
  remark: Sentence.nullable(),
  openTickets: z.number().int().nullable(),
  /** Tickets of this customer that are escalated now, on either host. */
  escalated: z.array(
    z.object({
      ref: RecordRef,
      subject: z.string().nullable(),
      levelId: z.string().nullable(),
    }),
  ),
});
export type HealthAssessment = z.infer<typeof HealthAssessment>;
