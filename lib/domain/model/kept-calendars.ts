import { z } from 'zod';
import { HostCalendar } from './host-calendar';

/** The business hours of a host, as kept; `null` where this person may not read them. */
export const KeptCalendars = z.object({ calendars: z.array(HostCalendar).nullable() });
export type KeptCalendars = z.infer<typeof KeptCalendars>;
