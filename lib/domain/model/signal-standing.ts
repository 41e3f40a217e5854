import { z } from 'zod';
import { Instant } from './instant';
import { SignalRecord } from './signal-record';

/** What the log of signals holds of one rule on one record, for one person. */
export const SignalStanding = z.object({
  rule: z.string(),
  /** Since when it holds, as this log saw it; `null` when it does not, or was never seen to begin. */
  firedAt: Instant.nullable(),
  /** What the person said of it since it began. */
  opinion: SignalRecord.nullable(),
  /** By what the person does not want to be told of it. */
  quiet: SignalRecord.nullable(),
});
export type SignalStanding = z.infer<typeof SignalStanding>;
