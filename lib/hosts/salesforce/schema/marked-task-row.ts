import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** A task on an account, with what may carry our marker. Who has it is a user or a queue. */
export const MarkedTaskRow = z.object({
  Id: RecordId,
  Description: said(z.string()),
  IsClosed: said(z.boolean()),
  CreatedById: said(RecordId),
  CreatedDate: said(Moment),
  CreatedBy: said(z.object({ Name: said(z.string()), UserType: said(z.string()) })),
  Owner: said(z.object({ Name: said(z.string()) })),
});
export type MarkedTaskRow = z.infer<typeof MarkedTaskRow>;
