import { z } from 'zod';
import { Instant } from './instant';

/** The policy that is being edited, as it lies in the browser. The revision goes on when a draft is discarded: it is never used twice. */
export const KeptPolicyDraft = z.object({
  /** The file so far; `null` where there is no draft. */
  text: z.string().nullable(),
  revision: z.number().int().min(0),
  /** The version in force when the draft was begun. */
  basedOn: z.string(),
  savedAt: Instant,
});
export type KeptPolicyDraft = z.infer<typeof KeptPolicyDraft>;
