import { z } from 'zod';

/** An account with what belongs to it: each a page of rows, `null` where there are none, left out where it was not asked for. */
export const CustomerRow = z.object({
  Cases: z.unknown().optional(),
  Opportunities: z.unknown().optional(),
  Contracts: z.unknown().optional(),
});
