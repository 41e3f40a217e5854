import { z } from 'zod';
import { HostId } from '../domain/model/host-id';

/** What one account was asked for lately, as the panel says it. */
export const CallsUsed = z.object({
  host: HostId,
  /** Requests in the last hour. */
  lastHour: z.number().int().min(0),
  /** Share of the account's limit that is left in the present window, 0-100; `null`: not known now. */
  left: z.number().int().min(0).max(100).nullable(),
});
export type CallsUsed = z.infer<typeof CallsUsed>;
