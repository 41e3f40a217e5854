import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';

/** `GET tickets/{id}/side_conversations` (an add-on). The external ids are ours to choose. */
export const SideConversations = z.object({
  side_conversations: listOf(z.object({ external_ids: orUnknown(z.record(z.string(), z.string())) })),
});
export type SideConversations = z.infer<typeof SideConversations>;
