import { z } from 'zod';
import { PolicyId } from './policy-id';

/** Something that the first contact may settle alone (acceptance PO12). */
export const FrontlineRule = z.object({
  id: PolicyId,
  /** As agents read it: `Refund up to 50`. */
  name: z.string().min(1).max(80),
  /** A ticket is about it when one of the words is its host type, a tag, or in its subject. */
  words: z.array(z.string().min(1)).min(1),
  /** The largest amount that may be decided alone, in the ticket's own currency; `null` is any. */
  upToAmount: z.number().min(0).nullable(),
});
export type FrontlineRule = z.infer<typeof FrontlineRule>;
