import { z } from 'zod';
import { Instant } from './instant';

/**
 * One line of the log of what rules said and what people thought of it: a rule `fired` (entered) or `cleared`; somebody agreed,
 * disagreed, snoozed it on this record, or muted it altogether. Ids, codes and instants, and the person's own reason.
 */
export const SignalRecord = z.object({
  recordKey: z.string(),
  /** Id of the trigger setting or combination. */
  rule: z.string(),
  kind: z.enum(['fired', 'cleared', 'agreed', 'disagreed', 'snoozed', 'muted', 'unmuted']),
  at: Instant,
  policyVersion: z.string(),
  /** Host user id, where a person said so. */
  authorId: z.string().nullable(),
  /** Until when it is snoozed or muted. Left out: muted until it is unmuted. */
  until: Instant.optional(),
  /** Why it is snoozed, muted or disagreed with, in the person's own words. Left out: they gave none. */
  reason: z.string().max(500).optional(),
});
export type SignalRecord = z.infer<typeof SignalRecord>;
