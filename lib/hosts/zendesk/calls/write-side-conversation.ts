import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { writtenId } from '../map/written-id';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { SideConversationAnswer } from '../schema/side-conversation-answer';
import { SideConversations } from '../schema/side-conversations';
import type { WriteSession } from './write-session';

/** Under this name our key stands among the ids of a side conversation. */
const KEY = 'bellwether_key';
const PART = 'side conversation';

/**
 * An e-mail from the ticket to people of the desk (an add-on of the host: where it is not there, that is remembered). Once for a
 * transition: what carries its key already is not written again, and an uncertain answer is followed by looking. Where the transition
 * gave the ticket away, we may not be let see it any more: then a refusal is of this ticket only, and is not remembered.
 * @throws HostError when it was not sent, or nobody can tell
 */
export async function writeSideConversation(
  connection: Connection,
  session: WriteSession,
  { ref, event, assign }: Pick<TransitionWrite, 'ref' | 'event' | 'assign'>,
  { subject, body, to }: NonNullable<TransitionWrite['sideConversation']>,
): Promise<WriteResult['warnings']> {
  const path = `tickets/${recordNumber(ref.id)}/side_conversations`;
  const stands = async () => {
    const { side_conversations } = await read(connection, path, SideConversations);
    return side_conversations.some(({ external_ids }) => external_ids?.[KEY] === event.key);
  };
  const message = { subject, body, to: to.map((id) => ({ user_id: writtenId(id) })) };
  const send = async () => {
    if (await stands()) return [];
    try {
      const sent = { message, external_ids: { [KEY]: event.key } };
      return (await session.send('POST', path, sent, SideConversationAnswer)).dropped;
    } catch (error) {
      if (error instanceof HostError && error.details.uncertain === true && (await stands())) return [];
      throw error;
    }
  };
  const ours = assign === null || (assign.kind === 'person' && assign.personId === connection.userId);
  const written = await connection.ifAllowed('side-conversations', async () => {
    try {
      return await send();
    } catch (error) {
      if (ours || !(error instanceof HostError) || error.problem !== 'no-access') throw error;
      return [{ part: PART, words: error.details.hostWords ?? '' }];
    }
  });
  return written ?? [{ part: PART, words: '' }];
}
