import { z } from 'zod';
import { ChurnStep } from './churn-step';

const Count = z.number().int().min(1).max(10_000_000);

/** What customers went through before they left, as it was learned from those who did and those who stayed (acceptance TR20). */
export const ChurnSequence = z.object({
  /** In this order, with anything in between. */
  steps: z.array(ChurnStep).min(1).max(5),
  /** All of it within so many days. */
  withinDays: z.number().int().min(1).max(730),
  /** Customers who went through it, and how many of them left. */
  customers: Count,
  left: Count,
  /** How many times as often they left as all customers did. */
  lift: z.number().gt(0),
  /** How likely chance alone is to have shown any such sequence, 0-1. */
  chance: z.number().min(0).max(1),
});
export type ChurnSequence = z.infer<typeof ChurnSequence>;
