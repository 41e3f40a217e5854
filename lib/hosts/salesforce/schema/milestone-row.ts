import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** A milestone of a case. The remaining times are left alone: they are strings of minutes and seconds. */
export const MilestoneRow = z.object({
  CaseId: said(RecordId),
  StartDate: said(Moment),
  TargetDate: said(Moment),
  IsCompleted: said(z.boolean()),
  TargetResponseInMins: said(z.number().positive()),
  BusinessHoursId: said(RecordId),
  MilestoneType: said(z.object({ Name: said(z.string()) })),
});
export type MilestoneRow = z.infer<typeof MilestoneRow>;
