import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';

/** What one account was asked for lately, as the panel says it. */
export const CallsUsed = z.object({
  host: HostId,
  /** Requests in the last hour. */
  lastHour: z.number().int().min(0),
  /** Share of the account's limit that is left in the present window, 0-100; `null`: not known now. */
  left: z.number().int().min(0).max(100).nullable(),
  /** Nothing that can wait is asked before this moment; `null`: nothing waits. */
  restsUntil: Instant.nullable(),
});
export type CallsUsed = z.infer<typeof CallsUsed>;
