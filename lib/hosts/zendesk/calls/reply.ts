import type { HostApi } from '../../contract';
import { HostError } from '../../host-error';
import { problemWords } from '../problem-words';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { CommentsAnswer } from '../schema/comments-answer';
import { UpdateAnswer } from '../schema/update-answer';
import { readCurrentUser } from './read-current-user';
import { WriteSession } from './write-session';

/** Answering the customer in public. */
export const reply: NonNullable<HostApi['reply']> = {
  /**
   * One update of the ticket, on the condition of its stamp.
   * @throws HostError as `write`; `no-access` too where the host made an internal note of it, as it does of all that light agents write
   */
  async send(connection, facts, text) {
    const { ref, stamp } = facts.ticket;
    if (stamp === null) throw new HostError('bad-answer', problemWords['bad-answer']);
    const session = await WriteSession.open(connection);
    const ticket = { comment: { body: text, public: true }, updated_stamp: stamp, safe_update: true };
    const { read: answer, dropped } = await session.send(
      'PUT',
      `tickets/${recordNumber(ref.id)}.json`,
      { ticket },
      UpdateAnswer,
    );
    const comment = answer.audit?.events.find((event) => event.type === 'Comment');
    if (comment?.public === false) throw new HostError('no-access', problemWords['no-access']);
    return { noteId: comment?.id ?? null, warnings: dropped };
  },

  /** Two requests: who we are, and the newest 100 comments, in which ours are looked for word by word. */
  async find(connection, facts, text, since) {
    const me = await readCurrentUser(connection);
    const path = `tickets/${recordNumber(facts.ticket.ref.id)}/comments.json`;
    const query = '?include=users&sort_order=desc&per_page=100';
    const { comments } = await read(connection, path + query, CommentsAnswer);
    const wanted = wordsOf(text);
    const found = comments.find(
      ({ public: isPublic, author_id: authorId, body, plain_body: plain, created_at: at }) =>
        isPublic === true &&
        authorId === me.id &&
        (at === null || at >= since) &&
        [body, plain].some((said) => wordsOf(said ?? '') === wanted),
    );
    return found?.id ?? null;
  },
};

/** The host may keep lines and spaces in its own way, and writes a hard space for a double one. */
function wordsOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
