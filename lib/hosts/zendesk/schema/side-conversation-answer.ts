import { z } from 'zod';

/** `POST tickets/{id}/side_conversations`: the conversation as it is now. */
export const SideConversationAnswer = z.object({ side_conversation: z.object({ id: z.string() }) });
export type SideConversationAnswer = z.infer<typeof SideConversationAnswer>;
