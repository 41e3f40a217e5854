import { z } from 'zod';
import { PolicyId } from './policy-id';

/** Where a ticket goes that takes the other branch of a fork in the road (acceptance PO7). What is `null` stays as it is. */
export const RoutingBranch = z.object({
  /** The kind of issue whose row of the matrix is used instead. */
  row: PolicyId.nullable(),
  /** The level that the first escalation goes to at least. */
  fromLevel: PolicyId.nullable(),
});
export type RoutingBranch = z.infer<typeof RoutingBranch>;
