import type { Connection, HostApi } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { readParts } from '../rest/read-parts';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { CommentRow } from '../schema/comment-row';
import { commentsQuery } from '../soql/comments-query';
import { LIMITS } from '../soql/limits';

/** One request: the internal comments of a case, of which those that are wanted are given. */
export async function readNotes(
  connection: Connection,
  ticketId: string,
  noteIds: readonly string[],
): ReturnType<HostApi['readNotes']> {
  const id = requiredId(ticketId, KEY_PREFIX.ticket);
  const { parts } = await readParts(connection, (fields) => ({ comments: commentsQuery(fields, id) }));
  const { rows } = requiredRows(connection, parts.comments, CommentRow, LIMITS.comments);
  return rows.flatMap(({ Id, CommentBody: text, IsPublished: isPublic }) =>
    noteIds.includes(Id) && isPublic === false && typeof text === 'string' ? [{ id: Id, text }] : [],
  );
}
