import { z } from 'zod';
import type { Connection, HostApi } from '../../contract';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { listOf } from '../schema/list-of';
import { orUnknown } from '../schema/or-unknown';
import { ZendeskComment } from '../schema/zendesk-comment';

/** So far back notes are looked for: 1,000 comments, as far as the log reaches. */
const MOST_PAGES = 10;
const NotesAnswer = z.object({ comments: listOf(ZendeskComment), next_page: orUnknown(z.string()) });

/** One request per 100 comments, from the newest on, until all are found: the host gives no single comment. */
export async function readNotes(
  connection: Connection,
  ticketId: string,
  noteIds: readonly string[],
): ReturnType<HostApi['readNotes']> {
  const path = `tickets/${recordNumber(ticketId)}/comments.json?sort_order=desc&per_page=100`;
  const wanted = new Set(noteIds);
  const notes: { id: string; text: string }[] = [];
  for (let page = 1; wanted.size > 0 && page <= MOST_PAGES; page += 1) {
    const answer = await read(connection, page === 1 ? path : `${path}&page=${page}`, NotesAnswer);
    for (const { id, body, plain_body, public: isPublic } of answer.comments) {
      const text = plain_body ?? body;
      if (!wanted.delete(id) || isPublic !== false || text === null) continue;
      notes.push({ id, text });
    }
    if (answer.next_page === null || answer.comments.length === 0) break;
  }
  return notes;
}
