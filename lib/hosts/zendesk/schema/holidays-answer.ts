import { z } from 'zod';
import { orUnknown } from './or-unknown';

/** `GET business_hours/schedules/{id}/holidays`: first and last day, both included. */
export const HolidaysAnswer = z.object({
  holidays: z.array(z.object({ start_date: orUnknown(z.iso.date()), end_date: orUnknown(z.iso.date()) })),
});
export type HolidaysAnswer = z.infer<typeof HolidaysAnswer>;
