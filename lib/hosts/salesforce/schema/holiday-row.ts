import { z } from 'zod';
import { said } from './said';

/** A day off, or one that comes again. */
export const HolidayRow = z.object({
  ActivityDate: said(z.iso.date()),
  IsAllDay: said(z.boolean()),
  StartTimeInMinutes: said(z.number()),
  EndTimeInMinutes: said(z.number()),
  IsRecurrence: said(z.boolean()),
  RecurrenceType: said(z.string()),
  RecurrenceStartDate: said(z.string()),
  RecurrenceEndDateOnly: said(z.string()),
  RecurrenceInterval: said(z.number().int()),
  /** The sum of 1 for Sunday, 2 for Monday ... 64 for Saturday. */
  RecurrenceDayOfWeekMask: said(z.number().int()),
  RecurrenceDayOfMonth: said(z.number().int().min(1).max(31)),
  /** `First` to `Fourth`, or `Last`. */
  RecurrenceInstance: said(z.string()),
  RecurrenceMonthOfYear: said(z.string()),
});
export type HolidayRow = z.infer<typeof HolidayRow>;
