import { z } from 'zod';
import { listOf } from './list-of';
import { Moment } from './moment';
import { ZendeskId } from './zendesk-id';

/** `GET satisfaction_ratings`: the older kind of surveys, with two answers. */
export const SatisfactionRatingsAnswer = z.object({
  satisfaction_ratings: listOf(z.object({ ticket_id: ZendeskId, score: z.string(), created_at: Moment })),
});
export type SatisfactionRatingsAnswer = z.infer<typeof SatisfactionRatingsAnswer>;
