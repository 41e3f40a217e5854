import { z } from 'zod';
import { Ability } from './ability';
import { Instant } from './instant';

/** What a host refused to one user of an account, and when it did. Codes only: it lies in the clear. */
export const RefusedAbilities = z.object({
  /** The host's id of the user; `null` when it was not known. */
  userId: z.string().nullable(),
  at: z.partialRecord(Ability, Instant),
});
export type RefusedAbilities = z.infer<typeof RefusedAbilities>;
