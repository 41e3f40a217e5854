import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** A comment on a case. Portal users can write some too: `UserType` tells them from the org's own people (`Standard`). */
export const CommentRow = z.object({
  Id: RecordId,
  CommentBody: said(z.string()),
  IsPublished: said(z.boolean()),
  CreatedById: said(RecordId),
  CreatedDate: said(Moment),
  CreatedBy: said(z.object({ Name: said(z.string()), UserType: said(z.string()) })),
});
export type CommentRow = z.infer<typeof CommentRow>;
