import { z } from 'zod';

/** The answer to one part of a composite request. */
export const CompositePart = z.object({
  referenceId: z.string(),
  httpStatusCode: z.number().int(),
  body: z.unknown(),
});
export type CompositePart = z.infer<typeof CompositePart>;
