import { z } from 'zod';

/** The newest posts of a record's feed, as far as their words matter. */
export const FeedPage = z.object({
  elements: z.array(
    z.object({ body: z.object({ text: z.string().nullish() }).nullish() }).catch({ body: null }),
  ),
});
export type FeedPage = z.infer<typeof FeedPage>;
