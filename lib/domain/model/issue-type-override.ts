import { z } from 'zod';
import { Instant } from './instant';

/** A person's word on what kind of issue a ticket is, against what its words say (acceptance PO2). Kept by ticket, the latest counts. */
export const IssueTypeOverride = z.object({
  recordKey: z.string(),
  issueType: z.string(),
  /** Host user id. */
  authorId: z.string(),
  at: Instant,
});
export type IssueTypeOverride = z.infer<typeof IssueTypeOverride>;
