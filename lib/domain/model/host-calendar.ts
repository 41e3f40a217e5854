import { z } from 'zod';
import { Calendar } from './calendar';

/** Business hours as a host keeps them. */
export const HostCalendar = z.object({
  /** The host's own. */
  id: z.string(),
  name: z.string(),
  /** The zone as the host names it; `null` is unknown. */
  hostZone: z.string().nullable(),
  /** In our words; `null` where the zone or the hours are not understood. */
  calendar: Calendar.nullable(),
  /** False where not all holidays could be read: the calendar then has those that could. */
  holidaysKnown: z.boolean(),
});
export type HostCalendar = z.infer<typeof HostCalendar>;
