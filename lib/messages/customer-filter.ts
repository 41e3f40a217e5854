import { z } from 'zod';

/** What narrows a list of customers; `null`, and no text, narrow nothing. */
export const CustomerFilter = z.object({
  text: z.string().max(100),
  likelihood: z.enum(['low', 'medium', 'high', 'unknown']).nullable(),
  /** An id of a segment of the policy. */
  segment: z.string().max(60).nullable(),
  /** One of the cohorts that the list is divided into; `unknown` where it is not known. */
  cohort: z.string().max(200).nullable(),
  /** Only those who are healthy and growing. */
  expansion: z.boolean(),
});
export type CustomerFilter = z.infer<typeof CustomerFilter>;
