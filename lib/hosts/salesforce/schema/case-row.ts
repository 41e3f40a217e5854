import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** A Case as a query gives it. */
export const CaseRow = z.object({
  Id: RecordId,
  Subject: said(z.string()),
  Status: said(z.string()),
  Priority: said(z.string()),
  IsClosed: said(z.boolean()),
  IsEscalated: said(z.boolean()),
  IsStopped: said(z.boolean()),
  OwnerId: said(RecordId),
  CreatedDate: said(Moment),
});
export type CaseRow = z.infer<typeof CaseRow>;
