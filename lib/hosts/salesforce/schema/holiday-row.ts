import { z } from 'zod';
import { said } from './said';

/** A day off, or one that comes again. */
export const HolidayRow = z.object({
  ActivityDate: said(z.iso.date()),
  IsAllDay: said(z.boolean()),
  IsRecurrence: said(z.boolean()),
  RecurrenceType: said(z.string()),
  RecurrenceStartDate: said(z.string()),
  RecurrenceEndDateOnly: said(z.string()),
  RecurrenceDayOfMonth: said(z.number().int().min(1).max(31)),
  RecurrenceMonthOfYear: said(z.string()),
});
export type HolidayRow = z.infer<typeof HolidayRow>;
