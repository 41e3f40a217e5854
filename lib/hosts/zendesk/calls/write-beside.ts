import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { ticketField } from '../map/ticket-field';
import { writtenId } from '../map/written-id';
import { recordNumber } from '../record-number';
import { ZendeskId } from '../schema/zendesk-id';
import type { WriteSession } from './write-session';
import { writeSideConversation } from './write-side-conversation';

/** An update whose answer nobody needs more of than that it is one. */
const Updated = z.object({ ticket: z.object({ id: ZendeskId }) });

/** What stands beside a transition, each part on its own. Never throws for what the host does: a part that failed is a warning. */
export async function writeBeside(
  connection: Connection,
  session: WriteSession,
  transition: TransitionWrite,
): Promise<WriteResult['warnings']> {
  const { ref, field = null, followers = [], sideConversation = null } = transition;
  const path = `tickets/${recordNumber(ref.id)}.json`;
  const update = async (ticket: object) => (await session.send('PUT', path, { ticket }, Updated)).dropped;
  return [
    ...(field === null ? [] : await part('field', () => update({ custom_fields: [ticketField(field)] }))),
    ...(followers.length === 0
      ? []
      : await part('followers', () =>
          update({
            followers: followers.map((id) => ({ user_id: writtenId(id), action: 'put' })),
          }),
        )),
    ...(sideConversation === null
      ? []
      : await part('side conversation', () =>
          writeSideConversation(connection, session, transition, sideConversation),
        )),
  ];
}

async function part(
  name: string,
  work: () => Promise<WriteResult['warnings']>,
): Promise<WriteResult['warnings']> {
  try {
    return (await work()).map(({ words }) => ({ part: name, words }));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ part: name, words: error.details.hostWords ?? error.message }];
  }
}
