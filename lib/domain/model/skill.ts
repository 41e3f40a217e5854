import { z } from 'zod';
import { Holder } from './holder';
import { PolicyId } from './policy-id';

/** What some people know more about, and the tickets that call for it: those whose `field` holds one of the `values`. */
export const Skill = z.object({
  id: PolicyId,
  name: z.string().min(1).max(80),
  /** Name of a field of the ticket, e.g. `product`; upper and lower case are the same, in the values too. */
  field: z.string().min(1),
  values: z.array(z.string().min(1)).min(1),
  holders: z.array(Holder),
});
export type Skill = z.infer<typeof Skill>;
