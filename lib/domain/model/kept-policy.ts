import { z } from 'zod';
import { NamedOwner } from './named-owner';

/** A version of the policy that held here: its file, which never changes, and the people who were named while it held. */
export const KeptPolicy = z.object({
  version: z.string(),
  /** The policy file. */
  text: z.string(),
  /** Known once another version took its place. */
  named: z.array(NamedOwner).default([]),
});
export type KeptPolicy = z.infer<typeof KeptPolicy>;
