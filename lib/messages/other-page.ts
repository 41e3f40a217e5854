import { z } from 'zod';

/** A host's pages are open as somebody else than who signed in. */
export const OtherPage = z.object({
  signedInAs: z.string(),
  /** `null`: as somebody, and nobody could say as whom. */
  page: z.string().nullable(),
  /** What is done is done as who signed in all the same. */
  asSignedIn: z.boolean(),
  /** Nothing is written before it is decided in whose name. */
  held: z.boolean(),
});
export type OtherPage = z.infer<typeof OtherPage>;
