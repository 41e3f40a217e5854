import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { sendData } from '../rest/send-data';
import { FeedPage } from '../schema/feed-page';
import { carriesKey } from './carries-key';
import { onceBeside } from './once-beside';

/** Salesforce takes no more in one post. */
const MOST_MENTIONS = 25;
const LONGEST_TEXT = 2000;
const PART = 'mention';
const Posted = z.object({ id: z.string() });

/**
 * Tells people in the feed of the case, whose own mails do the rest: one internal post, once for this transition. Its last line carries
 * the transition's key without the org, whose name would become a link there. Whoever does it needs no telling.
 * @param later whether it may have been posted earlier
 */
export async function mentionPeople(
  connection: Connection,
  caseId: string,
  { mentions = [], note, event }: Pick<TransitionWrite, 'mentions' | 'note' | 'event'>,
  later: boolean,
): Promise<WriteResult['warnings']> {
  const people = [...new Set(mentions.flatMap((id) => normaliseId(id) ?? []))].filter(
    (id) => id.startsWith(KEY_PREFIX.user) && id !== connection.userId,
  );
  if (people.length === 0) return [];
  const key = `Bellwether ${event.key.slice(event.key.indexOf('/') + 1)}`;
  const stands = async () => {
    const path = `chatter/feeds/record/${caseId}/feed-elements?sort=CreatedDateDesc&pageSize=50`;
    const page = FeedPage.safeParse(await sendData(connection, { method: 'GET', path, deed: 'read' })).data;
    return page === undefined ? null : page.elements.some(({ body }) => carriesKey(body?.text, key));
  };
  const post = async () => {
    const body = feedItem(caseId, people.slice(0, MOST_MENTIONS), `${firstLine(note)}\n${key}`);
    const path = 'chatter/feed-elements';
    return Posted.safeParse(await sendData(connection, { method: 'POST', path, body, deed: 'write' }))
      .success;
  };
  const warnings = await onceBeside(PART, later, stands, post);
  connection.met('feed-mention', warnings.length === 0 ? 'posted' : 'refused');
  return people.length > MOST_MENTIONS ? [...warnings, { part: PART, words: '' }] : warnings;
}

/** A post on a case may be seen by customers where it does not say that it is not for them. */
function feedItem(caseId: string, people: readonly string[], text: string): Record<string, unknown> {
  return {
    feedElementType: 'FeedItem',
    subjectId: caseId,
    visibility: 'InternalUsers',
    body: {
      messageSegments: [
        ...people.flatMap((id) => [
          { type: 'Mention', id },
          { type: 'Text', text: ' ' },
        ]),
        { type: 'Text', text },
      ],
    },
  };
}

function firstLine(note: string): string {
  return (note.split('\n')[0] ?? '').slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
