import { z } from 'zod';
import { Instant } from './instant';

/** What of one kind was sent to one host on one day. No ids, no texts, no parameters. */
export const EgressEntry = z.object({
  /** Days since 1970-01-01, UTC, in host time. */
  day: z.number().int().min(0),
  /** To whom: a host name, in lower case. */
  host: z.string().max(253),
  method: z.string().max(10),
  /** The path with `{id}` in the place of what names a record. */
  path: z.string().max(500),
  /**
   * Why: what a person did or a limit demanded (`deed`), what somebody looked at (`screen`), what was read ahead (`background`), or a
   * sign-in, its renewal and its end (`sign-in`).
   */
  purpose: z.enum(['deed', 'screen', 'background', 'sign-in']),
  /** From the worker, through an open tab of the host, or as a window of the browser's own that a person signs in on. */
  through: z.enum(['worker', 'tab', 'window']),
  /** Requests, and how many of them brought no answer. */
  count: z.number().int().min(0),
  unanswered: z.number().int().min(0),
  /** Bytes of the bodies that were sent and that came back: headers are not counted. */
  sent: z.number().int().min(0),
  received: z.number().int().min(0),
  first: Instant,
  last: Instant,
});
export type EgressEntry = z.infer<typeof EgressEntry>;
