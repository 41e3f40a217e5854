import { z } from 'zod';

/** Open tickets by owner, as counted; `null` where this person may not count them. */
export const KeptLoads = z.object({
  loads: z.record(z.string(), z.number().int().min(0)).nullable(),
  /** Who was counted. */
  ownerIds: z.array(z.string()),
});
export type KeptLoads = z.infer<typeof KeptLoads>;
