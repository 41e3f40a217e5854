import { z } from 'zod';

/**
 * When people work. `spans` are local times in minutes since midnight: `end` may pass 1440 for a span that runs overnight.
 * `day` is 1 Monday ... 7 Sunday. Holidays are dates (`2026-12-25`) or yearly days (`12-25`), whole days of the calendar's zone.
 */
export const Calendar = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** IANA zone name. */
  timeZone: z.string().min(1),
  spans: z.union([
    z.literal('always'),
    z
      .array(
        z.object({
          day: z.number().int().min(1).max(7),
          start: z.number().int().min(0).max(1439),
          end: z.number().int().min(1).max(2880),
        }),
      )
      .min(1, 'A calendar needs at least one span: add the hours people work, or choose 24x7.'),
  ]),
  holidays: z.array(z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/)),
});
export type Calendar = z.infer<typeof Calendar>;
