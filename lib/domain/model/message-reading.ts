import { z } from 'zod';
import { Instant } from './instant';
import { Speaker } from './speaker';

/**
 * What one message amounts to. It is read on the device when it is pulled; the text itself is not kept (design 4.10). `words` are
 * words of our own lists that stood in it, in lower case: nothing personal.
 */
export const MessageReading = z.object({
  at: Instant,
  by: Speaker.nullable(),
  /** Whether the customer can read it. */
  public: z.boolean().nullable(),
  /** ISO 639-1 code; `null` where it cannot be told. */
  language: z.string().nullable(),
  /** -1 (furious) to 1 (delighted); `null` when it was not read: empty, or a language without a lexicon. */
  sentiment: z.number().min(-1).max(1).nullable(),
  /** The words the sentiment rests on, strongest first. None where the host read it and not we. */
  words: z.array(z.string()).max(5),
  /** Phrases that mean something to us. */
  phrases: z.array(
    z.object({
      kind: z.enum(['expectation-gap', 'business-down', 'renewal-doubt', 'repeated-request', 'complaint']),
      words: z.string(),
    }),
  ),
  /** What an agent promised in it, and by when. */
  commitments: z.array(z.object({ dueAt: Instant, words: z.string() })),
});
export type MessageReading = z.infer<typeof MessageReading>;
