import type { HttpAnswer } from '../../../platform/http-client';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { address } from '../address';
import { credentials } from '../credentials';
import { ticketUpdate } from '../map/ticket-update';
import { problemWords } from '../problem-words';
import { readAnswer } from '../read-answer';
import { recordNumber } from '../record-number';
import { UpdateAnswer } from '../schema/update-answer';
import { send } from '../send';
import { readCurrentUser } from './read-current-user';

/**
 * Writes a transition as one update of the ticket, on the condition that it has not changed since it was read. With a token it goes
 * out directly; with the session it carries the session's CSRF token, asked for first, and goes through an open tab where there is one.
 * @throws HostError `conflict` when the ticket has changed, `needs-tab` when Zendesk refuses a write that is not from its own page;
 * with `uncertain` when the host may have acted.
 */
export async function write(connection: Connection, transition: TransitionWrite): Promise<WriteResult> {
  const url = address(connection.account, `tickets/${recordNumber(transition.ref.id)}.json`);
  const { body, warnings } = ticketUpdate(transition);
  const session = connection.token === null;
  const csrf = session ? (await readCurrentUser(connection)).authenticity_token : null;
  const signed = credentials(connection.token);
  const answer = await send((session ? connection.relay : null) ?? connection.http, {
    method: 'PUT',
    url,
    ...signed,
    headers: {
      ...signed.headers,
      'Content-Type': 'application/json',
      ...(csrf !== null && { 'X-CSRF-Token': csrf }),
    },
    body: JSON.stringify(body),
  });
  const { audit } = understood(answer, connection, session && connection.relay === null);
  const note = audit?.events.find((event) => event.type === 'Comment');
  const dropped = answer.headers['x-zendesk-api-warn'];
  return {
    noteId: note?.id ?? null,
    warnings: dropped ? [...warnings, { part: 'fields', words: dropped }] : warnings,
  };
}

function understood(answer: HttpAnswer, connection: Connection, foreign: boolean): UpdateAnswer {
  try {
    return readAnswer(answer, UpdateAnswer, connection.now());
  } catch (error) {
    throw error instanceof HostError ? refusal(error, answer, foreign) : error;
  }
}

/** What a failed write means. `foreign`: it was sent with the session, but not from a page of Zendesk. */
function refusal(error: HostError, answer: HttpAnswer, foreign: boolean): HostError {
  const forgery = /authenticity token/i.test(answer.body) && answer.status >= 400 && answer.status < 500;
  if (forgery || (foreign && (answer.status === 401 || answer.status === 403))) {
    return new HostError('needs-tab', problemWords['needs-tab'], error.details);
  }
  // Told to have worked, but not in words that can be read; or failed on the way, perhaps after it had worked.
  const uncertain = answer.status < 400 || answer.status === 408 || answer.status >= 500;
  return uncertain ? new HostError(error.problem, error.message, { ...error.details, uncertain }) : error;
}
