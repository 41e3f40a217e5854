import { z } from 'zod';
import { salesforceId } from '../../seed/salesforce-id';
import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import type { RestAnswer, RestRequest } from './rest-request';

const MOST_MENTIONS = 25;
const FeedItem = z.object({
  feedElementType: z.literal('FeedItem'),
  subjectId: z.string(),
  visibility: z.enum(['AllUsers', 'InternalUsers']).default('AllUsers'),
  body: z.object({
    messageSegments: z.array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('Mention'), id: z.string() }),
        z.object({ type: z.literal('Text'), text: z.string() }),
      ]),
    ),
  }),
});

/**
 * The feeds of records: `POST chatter/feed-elements` and `GET chatter/feeds/record/{id}/feed-elements`, newest first. `path` is what
 * follows `chatter`. Throws `SalesforceError`. The words for a missing scope are not documented.
 */
export function answerChatter(org: Org, path: string[], request: RestRequest): RestAnswer {
  const { chatter } = org.switches;
  if (chatter === 'off') {
    throw new SalesforceError(
      403,
      'FUNCTIONALITY_NOT_ENABLED',
      'Chatter is not enabled for this organization.',
    );
  }
  if (chatter === 'no-scope') {
    const words = 'This session does not have the scope chatter_api.';
    throw new SalesforceError(403, 'INSUFFICIENT_ACCESS', words);
  }
  const [what, kind, id, elements] = path;
  if (what === 'feed-elements' && kind === undefined && request.method === 'POST') return post(org, request);
  if (what === 'feeds' && kind === 'record' && elements === 'feed-elements' && request.method === 'GET') {
    const posts = org.feed.filter(({ parentId }) => parentId === id).toReversed();
    const most = Number(request.query.get('pageSize') ?? 25);
    const page = posts
      .slice(0, most)
      .map((one) => ({ id: one.id, type: 'TextPost', body: { text: one.text } }));
    return { status: 200, headers: {}, body: { elements: page } };
  }
  throw new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
}

function post(org: Org, { body, userId }: RestRequest): RestAnswer {
  const item = FeedItem.safeParse(body).data;
  if (item === undefined) {
    throw new SalesforceError(400, 'JSON_PARSER_ERROR', 'The feed element cannot be read.');
  }
  const parent = org.findAny(item.subjectId)?.record;
  if (parent === undefined) throw new SalesforceError(404, 'NOT_FOUND', 'The subject does not exist.');
  const mentions = item.body.messageSegments.flatMap((one) => (one.type === 'Mention' ? [one.id] : []));
  if (mentions.length > MOST_MENTIONS) {
    throw new SalesforceError(400, 'POST_BODY_TOO_MANY_MENTIONS', 'A post takes at most 25 mentions.');
  }
  const text = item.body.messageSegments
    .map((one) => (one.type === 'Text' ? one.text : `@${org.find('User', one.id)?.Name ?? one.id}`))
    .join('');
  const id = salesforceId('0D5', org.feed.length + 1);
  const { visibility } = item;
  org.feed.push({ id, parentId: parent.Id, text, mentions, visibility, at: org.clock.now(), userId });
  return { status: 201, headers: {}, body: { id, feedElementType: 'FeedItem', body: { text } } };
}
