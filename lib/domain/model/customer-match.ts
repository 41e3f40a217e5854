import { z } from 'zod';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { Sentence } from './sentence';

const Other = { ref: RecordRef, name: z.string().nullable() };

/** Who a customer is in the other systems. What is no more than likely is a question and counts nowhere. */
export const CustomerMatch = z.object({
  /** The same customer: a person said so (`at`), or an external id does; `null` where nobody is known to be. */
  same: z.object({ ...Other, by: z.enum(['person', 'external-id']), at: Instant.nullable() }).nullable(),
  /** Who may be, the surest first: at most 3. Empty once somebody is the same. */
  candidates: z.array(
    z.object({
      ...Other,
      /** 0-1, below 1: of these nobody is certain. */
      confidence: z.number().min(0).max(1),
      reasons: z.array(Sentence),
    }),
  ),
  /** Who a person said it is not, and was found. */
  refused: z.array(z.object(Other)),
  /** Who an external id names, and a person matched with somebody else. */
  taken: z.array(z.object(Other)),
  /** Systems that could not say who they have. */
  unread: z.array(RecordRef.pick({ host: true, account: true })),
});
export type CustomerMatch = z.infer<typeof CustomerMatch>;
