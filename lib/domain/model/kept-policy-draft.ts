import { z } from 'zod';
import { Instant } from './instant';
import { NamedOwner } from './named-owner';

/** The policy that is being edited, as it lies in the browser. The revision goes on when a draft is discarded: it is never used twice. */
export const KeptPolicyDraft = z.object({
  /** The file so far; `null` where there is no draft. */
  text: z.string().nullable(),
  revision: z.number().int().min(0),
  /** The version in force when the draft was begun. */
  basedOn: z.string(),
  /** Who was named beside that version then: the draft has them, or somebody took them out. */
  named: z.array(NamedOwner).default([]),
  savedAt: Instant,
});
export type KeptPolicyDraft = z.infer<typeof KeptPolicyDraft>;
