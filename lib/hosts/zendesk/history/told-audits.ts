import { z } from 'zod';
import type { SurveyAnswer } from '../../../domain/model/survey-answer';
import { AuditsAnswer } from '../schema/audits-answer';
import { listOf } from '../schema/list-of';
import { Moment } from '../schema/moment';
import { orUnknown } from '../schema/or-unknown';
import { ZendeskComment } from '../schema/zendesk-comment';
import { ZendeskId } from '../schema/zendesk-id';

const Message = ZendeskComment.omit({ created_at: true }).extend({
  type: z.enum(['Comment', 'VoiceComment']),
});
const MadeInternal = z.object({ type: z.literal('CommentPrivacyChange'), comment_id: ZendeskId });
/** Both ways in which an answer to the survey has been told: an event of its own, and a changed field. */
const Rating = z.union([
  z.object({ type: z.literal('SatisfactionRating'), score: z.string() }).transform(({ score }) => score),
  z
    .object({ type: z.literal('Change'), field_name: z.literal('satisfaction_score'), value: z.string() })
    .transform(({ value }) => value),
]);
/** The survey knows two answers: the ends of the scale of five, so that satisfied and not satisfied stay what they are. */
const ratings = new Map([
  ['good', 5],
  ['bad', 1],
]);
const Said = z
  .object({
    id: ZendeskId,
    created_at: Moment,
    author_id: ZendeskComment.shape.author_id,
    events: z.array(z.unknown()),
  })
  .transform(({ id, created_at, author_id, events }) => ({
    id,
    comments: listOf(Message)
      .parse(events)
      .map(({ type: _, ...message }) => ({
        ...message,
        author_id: message.author_id ?? author_id,
        created_at,
      })),
    internal: listOf(MadeInternal).parse(events),
    // An act that tells it both ways tells one answer.
    surveys: listOf(Rating)
      .parse(events)
      .slice(0, 1)
      .flatMap((score): SurveyAnswer[] => {
        const value = ratings.get(score);
        return value === undefined
          ? []
          : [{ at: created_at, survey: 'csat', scale: '1-5', value, ticketId: null }];
      }),
  }));

/**
 * `GET tickets/{id}/audits` with what was said in each: messages as the comments of the ticket give them, to be read on the spot, and
 * how the customer rated. `odd` counts audits that cannot be read.
 */
export const ToldAudits = z
  .looseObject({
    audits: z.array(z.unknown()),
    count: orUnknown(z.number().int()),
    next_page: orUnknown(z.string()),
    meta: orUnknown(z.object({ has_more: z.boolean() })),
  })
  .transform((answer) => {
    const { audits, users } = AuditsAnswer.parse(answer);
    const said = listOf(Said).parse(answer.audits);
    const internal = new Set(said.flatMap((one) => one.internal.map(({ comment_id }) => comment_id)));
    return {
      audits,
      users,
      count: answer.count,
      more: answer.next_page !== null || answer.meta?.has_more === true,
      odd: answer.audits.length - audits.length,
      said: said.map(({ id, comments, surveys }) => ({
        id,
        surveys,
        comments: comments.map((one) => (internal.has(one.id) ? { ...one, public: false } : one)),
      })),
    };
  });
export type ToldAudits = z.infer<typeof ToldAudits>;
