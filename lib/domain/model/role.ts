import { z } from 'zod';
import { Holder } from './holder';
import { PolicyId } from './policy-id';

/** A part that people play in escalations. */
export const Role = z.object({
  id: PolicyId,
  name: z.string().min(1).max(80),
  /** Owner first, then the backups in order. Empty until somebody is named. */
  holders: z.array(Holder),
  /** Where a ticket calls for one of these skills, the people who have it come before the holders (acceptance PO11). Left out: none. */
  skills: z.array(PolicyId).optional(),
});
export type Role = z.infer<typeof Role>;
