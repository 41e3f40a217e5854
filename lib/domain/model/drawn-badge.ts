import { z } from 'zod';
import { Instant } from './instant';

/**
 * A badge in finished words: the worker composes them, so that the content script only fills in the running time: `{dueAt}` stands for
 * what is left until that moment of the paint record. Numbers, and names of levels, roles and metrics from the policy: nothing personal.
 */
export const DrawnBadge = z.object({
  /** BCP 47 tag of the words: the times are written by it too. */
  locale: z.string(),
  /** How urgent it looks. */
  tone: z.enum(['critical', 'high', 'watch', 'low', 'unknown']),
  shape: z.string(),
  /** The same in a row or tab of a list, where there is room for a shape and a number only. */
  mark: z.object({
    tone: z.enum(['critical', 'high', 'watch', 'low', 'unknown']),
    shape: z.string(),
    words: z.string(),
  }),
  /** The number with its word, or what there is to say instead. */
  words: z.string(),
  /** Words and signed points; of an account its metrics with their scores. */
  reasons: z.array(z.tuple([z.string(), z.string()])).max(3),
  /** What holds one after the other; the last one without end. */
  phases: z
    .array(
      z.object({
        until: Instant.nullable(),
        /** Beside the words: level, escalation, trend, the time left on the nearest clock, how old the knowledge is. */
        rest: z.string(),
        /** Of the whole badge, for a screen reader. */
        label: z.string(),
        /** What a screen reader is told when it changes: no times in it. */
        news: z.string(),
        /** What it is called in a list. */
        listed: z.string(),
        /** The head of the popover. */
        note: z.string(),
        /** The one thing the button does. */
        deed: z.enum(['escalate', 'open-panel', 'undo']),
        deedWords: z.string(),
      }),
    )
    .min(1),
});
export type DrawnBadge = z.infer<typeof DrawnBadge>;
