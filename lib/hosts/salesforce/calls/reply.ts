import { z } from 'zod';
import type { Connection, HostApi } from '../../contract';
import { HostError } from '../../host-error';
import { readFields } from '../fields/read-fields';
import { writable } from '../fields/writable';
import { KEY_PREFIX } from '../key-prefix';
import { composite } from '../rest/composite';
import { firstError } from '../rest/first-error';
import { hostErrorOf } from '../rest/host-error-of';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { succeeded } from '../rest/succeeded';
import { CommentRow } from '../schema/comment-row';
import { RecordId } from '../schema/record-id';
import { commentsQuery } from '../soql/comments-query';
import { LIMITS } from '../soql/limits';
import { httpDate } from './http-date';
import { whoAmI } from './who-am-i';

const Created = z.object({ id: RecordId });

/**
 * Answering the customer by a public comment on the case. A mail of our own would come from a person's address, stand outside the
 * case's thread, and could not be found again for sure; a comment can. The customer reads it in the portal; a mail of it goes out where
 * the org has that switched on (`IsNotificationSelected`).
 */
export const reply: NonNullable<HostApi['reply']> = {
  /**
   * One transaction, on the condition that nobody changed the case since it was read. A mail of the customer need not change it: whoever
   * calls reads the case first.
   * @throws HostError as `write`; `no-access` too where this person's comments are not public: it would be an internal note
   */
  async send(connection, facts, text) {
    const { ref, stamp } = facts.ticket;
    const id = requiredId(ref.id, KEY_PREFIX.ticket);
    const readable = await readFields(connection);
    const comment = { ParentId: id, CommentBody: text, IsPublished: true, IsNotificationSelected: true };
    const { values, left } = writable(readable, 'CaseComment', 'create', comment);
    if (left.includes('IsPublished')) {
      throw new HostError('no-access', 'You may not write public comments in this Salesforce org.');
    }
    connection.met('comment-mail', left.includes('IsNotificationSelected') ? 'absent' : 'asked-for');
    const unchangedSince = httpDate(stamp);
    const parts = await composite(connection, 'write', {
      unchanged:
        unchangedSince === null
          ? null
          : {
              method: 'GET',
              path: `sobjects/Case/${id}?fields=Id`,
              httpHeaders: { 'If-Unmodified-Since': unchangedSince },
            },
      comment: { method: 'POST', path: 'sobjects/CaseComment', body: values },
    });
    const failed = [parts.unchanged, parts.comment].filter((part) => part !== null && !succeeded(part));
    const cause = failed.find((part) => firstError(part?.body) !== null) ?? failed[0] ?? null;
    if (cause !== null) {
      const { httpStatusCode: status, body } = cause;
      throw hostErrorOf({ status, body }, connection.now(), 'write');
    }
    return { noteId: Created.safeParse(parts.comment.body).data?.id ?? null, warnings: [] };
  },

  /** One request, and one for who we are where the sign-in did not tell: the comments, in which ours are looked for word by word. */
  async find(connection, facts, text, since) {
    const id = requiredId(facts.ticket.ref.id, KEY_PREFIX.ticket);
    const me = await myId(connection);
    const readable = await readFields(connection);
    const { comments } = await composite(connection, 'read', { comments: commentsQuery(readable, id) });
    const { rows } = requiredRows(connection, comments, CommentRow, LIMITS.comments);
    const wanted = wordsOf(text);
    const found = rows.find(
      ({ IsPublished, CreatedById, CommentBody, CreatedDate: at }) =>
        IsPublished === true &&
        CreatedById === me &&
        (typeof at !== 'number' || at >= since) &&
        wordsOf(CommentBody ?? '') === wanted,
    );
    return found?.Id ?? null;
  },
};

async function myId(connection: Connection): Promise<string> {
  return connection.userId ?? (await whoAmI(connection)).id;
}

/** Lines and spaces may be kept in another way. */
function wordsOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
