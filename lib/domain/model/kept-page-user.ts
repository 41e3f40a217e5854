import { z } from 'zod';
import { HostProblem } from './host-problem';
import { Person } from './person';

/** Who the browser's session of an account belongs to, as it was asked with the session itself. */
export const KeptPageUser = z.object({
  /** `null` for nobody, or when nobody knows. */
  user: Person.nullable(),
  /** What the session is recognised by, where it can change without a page being loaded. */
  session: z.string().nullable(),
  /** Why the session is no way to the account. */
  problem: HostProblem.nullable(),
});
export type KeptPageUser = z.infer<typeof KeptPageUser>;
