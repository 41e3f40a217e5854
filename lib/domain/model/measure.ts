import { z } from 'zod';
import { Instant } from './instant';

/** One number about a customer and what it was 30 days before. `null` is unknown. */
export const Measure = z.object({
  value: z.number().nullable(),
  previous: z.number().nullable(),
  /** When the host last said so. */
  asOf: Instant.nullable(),
});
export type Measure = z.infer<typeof Measure>;
