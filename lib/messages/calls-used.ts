import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';

/** What one account was asked for lately, as the panel says it. */
export const CallsUsed = z.object({
  host: HostId,
  /** Requests in the last hour, and in the present hour of the clock and the 23 before it. */
  lastHour: z.number().int().min(0),
  lastDay: z.number().int().min(0),
  /** Share of the account's limit that is left in the present window, 0-100; `null`: not known now. */
  left: z.number().int().min(0).max(100).nullable(),
  /** All calls of everybody in 24 hours, of those that the host allows, as seen at a moment; `null`: no such limit was told. */
  day: z
    .object({ used: z.number().int().min(0), total: z.number().int().positive(), at: Instant })
    .nullable(),
  /**
   * What is not asked before this moment: nothing at all (`deed`), nothing that can wait (`screen`), nothing ahead of time
   * (`background`). `used`: the share of a limit that is used up, 0-100, the account's or this app's own; `null`: the host said so.
   */
  rests: z
    .object({
      what: z.enum(['deed', 'screen', 'background']),
      until: Instant,
      used: z
        .object({ of: z.enum(['account', 'app']), percent: z.number().int().min(0).max(100) })
        .nullable(),
    })
    .nullable(),
});
export type CallsUsed = z.infer<typeof CallsUsed>;
