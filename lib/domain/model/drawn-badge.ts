import { z } from 'zod';
import { Instant } from './instant';

/** Where `due` is given, `{time}` in the text stands for the time left until then. */
const Line = z.object({ text: z.string(), due: Instant.nullable() });

/**
 * A badge in finished words: the worker composes them, so that the content script only fills in the times. Numbers, and names of
 * levels and roles from the policy: nothing personal.
 */
export const DrawnBadge = z.object({
  /** BCP 47 tag of the words: the times are written by it too. */
  locale: z.string(),
  /** How urgent it looks. */
  tone: z.enum(['critical', 'high', 'watch', 'low', 'unknown']),
  shape: z.string(),
  /** The number with its word, or what there is to say instead. */
  words: z.string(),
  reasons: z.array(z.tuple([z.string(), z.string()])).max(3),
  /** What holds one after the other; the last one without end. */
  phases: z
    .array(
      z.object({
        until: Instant.nullable(),
        /** What does not change by the passing of time: level, escalation, trend. */
        details: z.array(z.string()),
        /** What does: the time left on the nearest clock, how old the knowledge is. */
        times: z.array(Line),
        /** For the popover only. */
        notes: z.array(Line),
        /** The one thing the button does. */
        deed: z.enum(['escalate', 'open-panel', 'undo']),
        deedWords: z.string(),
      }),
    )
    .min(1),
});
export type DrawnBadge = z.infer<typeof DrawnBadge>;
