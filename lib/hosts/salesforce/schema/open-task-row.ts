import { z } from 'zod';
import { Day } from './day';
import { RecordId } from './record-id';
import { said } from './said';

/** A task that is to be done. */
export const OpenTaskRow = z.object({
  Id: RecordId,
  Subject: said(z.string()),
  OwnerId: said(RecordId),
  ActivityDate: said(Day),
  IsClosed: said(z.boolean()),
});
export type OpenTaskRow = z.infer<typeof OpenTaskRow>;
