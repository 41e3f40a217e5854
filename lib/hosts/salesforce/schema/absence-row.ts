import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** An event of the calendar during which its owner is out of the office. */
export const AbsenceRow = z.object({
  OwnerId: said(RecordId),
  StartDateTime: said(Moment),
  EndDateTime: said(Moment),
  IsAllDayEvent: said(z.boolean()),
});
export type AbsenceRow = z.infer<typeof AbsenceRow>;
