import { z } from 'zod';

/** One of the org's own words for where a case stands. */
export const StatusRow = z.object({
  ApiName: z.string().nullish(),
  MasterLabel: z.string().nullish(),
  IsClosed: z.boolean(),
});
