import { z } from 'zod';
import { Instant } from './instant';

/** What the public conversation amounts to. Texts are read when they are pulled and not kept. */
export const Conversation = z.object({
  /** Since when the customer waits for a public reply; `nobody` when the last word was ours. `null`: unknown. */
  waitingSince: z.union([Instant, z.literal('nobody')]).nullable(),
  /** Customer messages since the last public reply of an agent. `null` until the comments were read. */
  unansweredMessages: z.number().int().min(0).nullable(),
  /** Public replies of agents so far. `null` until the comments were read. */
  agentReplies: z.number().int().min(0).nullable(),
  /** When an agent last replied in public. `null`, or left out: unknown. */
  lastReplyAt: Instant.nullable().optional(),
});
export type Conversation = z.infer<typeof Conversation>;
