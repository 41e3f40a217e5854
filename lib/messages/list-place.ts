import { z } from 'zod';

/** Which rows of a list are asked for: never more than a hundred at once. */
export const ListPlace = z.object({
  from: z.number().int().min(0).max(1_000_000),
  count: z.number().int().min(1).max(100),
});
export type ListPlace = z.infer<typeof ListPlace>;
