import { z } from 'zod';
import { PolicyId } from './policy-id';

/** A kind of issue, by which a ticket finds its row of the matrix. */
export const IssueType = z.object({
  id: PolicyId,
  name: z.string().min(1).max(60),
  /** A ticket is of the first type one of whose words is its host type, a tag, or in its subject; else of `defaultIssueType`. */
  words: z.array(z.string().min(1)),
  /** The kind whose row of the matrix it goes by. Left out: its own. */
  row: PolicyId.optional(),
});
export type IssueType = z.infer<typeof IssueType>;
