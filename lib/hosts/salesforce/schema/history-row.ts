import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** One change of one field of a case. An owner's change comes twice: by id, and by name. */
export const HistoryRow = z.object({
  Id: RecordId,
  Field: z.string(),
  OldValue: said(z.string()),
  NewValue: said(z.string()),
  CreatedDate: Moment,
  CreatedById: said(RecordId),
  CreatedBy: said(z.object({ Name: said(z.string()), UserType: said(z.string()) })),
});
export type HistoryRow = z.infer<typeof HistoryRow>;
