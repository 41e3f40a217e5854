import { z } from 'zod';
import { ChildRollUp } from './child-roll-up';
import { HealthMove } from './health-move';
import { HealthOverride } from './health-override';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { Sentence } from './sentence';

const Score = z.number().min(0).max(10);
const HealthBand = z.enum(['good', 'fair', 'poor']);
/** `null` where a move cannot be told from the usual ups and downs: too few days are known. */
const Direction = z.enum(['up', 'down', 'steady']).nullable();

/** How a customer is doing at one moment. */
export const HealthAssessment = z.object({
  computedAt: Instant,
  policyVersion: z.string(),
  cardId: z.string(),
  cardName: z.string(),
  model: z.enum(['weighted', 'worst']),
  /** 0-10 with one decimal: a person's word while it is in force, else the computed one; `null` when less is known than the card asks for. */
  score: Score.nullable(),
  band: HealthBand.nullable(),
  /** What the card says, whoever says otherwise. */
  computed: z.object({ score: Score.nullable(), band: HealthBand.nullable() }),
  /** What the card would say as a mean by weight and as the worst of its metrics. */
  models: z.object({ weighted: Score.nullable(), worst: Score.nullable() }),
  /** A person's word that is in force; `none` where none is; `null` is unknown. */
  override: z.union([HealthOverride, z.literal('none')]).nullable(),
  /** Computed score now minus that from the values of 30 days before, over the metrics that have both; `null` when none has. */
  trend: z.number().nullable(),
  /** Whether the trend is more than the score's own usual ups and downs. */
  movement: Direction,
  /** Known share of the weight, 0-1. */
  coverage: z.number().min(0).max(1),
  /** Inputs that are known, of those the card has: "3 of 4 inputs". */
  inputs: z.object({ known: z.number().int().min(0), total: z.number().int().min(1) }),
  metrics: z.array(
    z.object({
      metric: z.string(),
      weightPercent: z.number(),
      raw: z.number().nullable(),
      /** 0-10; `null` is unknown. */
      score: z.number().nullable(),
      asOf: Instant.nullable(),
      /** Known once, and too long ago to count. */
      stale: z.boolean(),
      /** What it adds to the computed score: those of all metrics add up to it exactly. `null` where the score is withheld or it is unknown. */
      contribution: z.number().nullable(),
      /** 0-10, 30 days before. */
      previousScore: z.number().nullable(),
      movement: Direction,
    }),
  ),
  /** One sentence on what moved, or `null`. */
  remark: Sentence.nullable(),
  /** A drop that holds now and since when, by the policy's limit; `none` where there is none; `null` is unknown. */
  drop: z.union([HealthMove.extend({ since: Instant }), z.literal('none')]).nullable(),
  /** How the score went in 30 days, by its history; `null` where none reaches so far back. */
  change: HealthMove.nullable(),
  /** Of the metrics that explain a fall most, those that fell, with the play against each. Empty where the score did not fall or nothing is known. */
  causes: z.array(
    z.object({ metric: z.string(), change: z.number(), playbook: z.string(), sentence: Sentence }),
  ),
  /** Computed scores of the last 90 days of the policy's calendar, oldest first, the last one today; `null` is a gap. */
  sparkline: z.array(Score.nullable()),
  /** What the customer did on each of the last 28 days, oldest first, the last one today; `null` is unknown. */
  activity: z.array(z.number().int().min(0).nullable()),
  /** How likely it is that the customer leaves, by the policy's edges; `null` is unknown. */
  likelihood: z.enum(['low', 'medium', 'high']).nullable(),
  /** Healthy and growing. */
  expansion: z.boolean().nullable(),
  /** Ids of the policy's segments the customer is in, and those where that is unknown. */
  segments: z.object({ in: z.array(z.string()), unknown: z.array(z.string()) }),
  /** How its children do, counted each once and by what their contracts are worth; `none` where it has no children; `null` is unknown. */
  children: z.union([z.object({ byCount: ChildRollUp, byValue: ChildRollUp }), z.literal('none')]).nullable(),
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
