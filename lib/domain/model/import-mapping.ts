import { z } from 'zod';
import { Instant } from './instant';

/** What the columns of a file mean, by their headings. */
export const ImportMapping = z.object({
  /** By what the file names a customer. A name counts whatever its case, and only where it is one customer's alone. */
  account: z.object({ column: z.string(), by: z.enum(['id', 'external-id', 'name']) }),
  /** The column with the day, or one moment for all rows. */
  date: z.union([z.object({ column: z.string() }), z.object({ at: Instant })]),
  /** `metric` is an id that `importedMeaning` reads. */
  metrics: z.array(z.object({ column: z.string(), metric: z.string().max(80) })).max(200),
  /** `point` is 1,234.5 and `comma` 1.234,5: which of the two nobody can tell from "1.234". */
  notation: z.enum(['point', 'comma']),
  /** Besides the ISO date (2026-03-02, or with time and zone), which is always understood: 2.3.2026, 2/3/2026 or 3/2/2026. */
  dates: z.enum(['iso', 'day.month.year', 'day/month/year', 'month/day/year']),
});
export type ImportMapping = z.infer<typeof ImportMapping>;
