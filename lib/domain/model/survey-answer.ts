import { z } from 'zod';
import { Instant } from './instant';

/**
 * One answer to one survey (acceptance HS10, KP3). Scales are kept apart and never mixed: `0-10` is NPS, `1-5` and `1-10` are CSAT,
 * `1-7` is CES (7 is easy). Whether its value lies on its scale is for the reader to check: outside it is unknown.
 */
export const SurveyAnswer = z.object({
  at: Instant,
  survey: z.enum(['nps', 'csat', 'ces']),
  scale: z.enum(['0-10', '1-5', '1-10', '1-7']),
  value: z.number(),
  /** The ticket it was asked about; `null` is none or unknown. */
  ticketId: z.string().nullable(),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;
