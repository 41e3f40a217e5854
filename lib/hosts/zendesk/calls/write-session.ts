import type { z } from 'zod';
import type { HttpAnswer } from '../../../platform/http-client';
import type { Connection, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { address } from '../address';
import { credentials } from '../credentials';
import { jsonOf } from '../json-of';
import { noteAnswer } from '../note-answer';
import { problemWords } from '../problem-words';
import { readAnswer } from '../read-answer';
import { send } from '../send';
import { readCurrentUser } from './read-current-user';

/**
 * The way of writes. With a token they go out directly; with the session they carry the session's CSRF token, asked for once, and go
 * through an open tab where there is one.
 */
export class WriteSession {
  private constructor(
    private readonly connection: Connection,
    private readonly csrf: string | null,
  ) {}

  /** One request with the session, none with a token. @throws HostError when nobody is signed in. */
  static async open(connection: Connection): Promise<WriteSession> {
    const csrf =
      connection.token === null ? ((await readCurrentUser(connection)).authenticity_token ?? null) : null;
    return new WriteSession(connection, csrf);
  }

  /**
   * One attempt. `dropped` is what the host left out of it, in its own words.
   * @param path below `/api/v2/`
   * @throws HostError `conflict` when the record has changed, `needs-tab` when Zendesk refuses a write that is not from its own
   * page; with `uncertain` when the host may have acted.
   */
  async send<Schema extends z.ZodType>(
    method: 'PUT' | 'POST',
    path: string,
    body: unknown,
    schema: Schema,
  ): Promise<{ read: z.output<Schema>; dropped: WriteResult['warnings'] }> {
    const { connection, csrf } = this;
    const session = connection.token === null;
    const signed = credentials(connection.token);
    const answer = await send((session ? connection.relay : null) ?? connection.http, {
      method,
      url: address(connection.account, path),
      ...signed,
      headers: {
        ...signed.headers,
        'Content-Type': 'application/json',
        ...(csrf !== null && { 'X-CSRF-Token': csrf }),
      },
      body: JSON.stringify(body),
    });
    const foreign = session && connection.relay === null;
    if (foreign && [200, 201, 401, 403].includes(answer.status))
      connection.met('foreign-origin-write', answer.status < 400 ? 'accepted' : 'refused');
    const json = jsonOf(answer.body);
    noteAnswer(connection, path, answer, json);
    const words = answer.headers['x-zendesk-api-warn'];
    try {
      const read = readAnswer(answer, schema, connection.now(), json);
      return { read, dropped: words ? [{ part: 'fields', words }] : [] };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw refusal(error, answer, foreign);
    }
  }
}

/** What a failed write means. `foreign`: it was sent with the session, but not from a page of Zendesk. */
function refusal(error: HostError, answer: HttpAnswer, foreign: boolean): HostError {
  const { status, body } = answer;
  const forgery = /authenticity token/i.test(body) && status >= 400 && status < 500;
  if (forgery || (foreign && (status === 401 || status === 403))) {
    return new HostError('needs-tab', problemWords['needs-tab'], error.details);
  }
  // Two updates at one time: said by 409, or by 422 in these words.
  if (status === 422 && CONCURRENT.test(error.details.hostWords ?? body)) {
    return new HostError('conflict', problemWords.conflict, error.details);
  }
  // Told to have worked, but not in words that can be read; or failed on the way, perhaps after it had worked.
  const uncertain = status < 400 || status === 408 || status >= 500;
  return uncertain ? new HostError(error.problem, error.message, { ...error.details, uncertain }) : error;
}

const CONCURRENT = /UpdateConflict|DatabaseConflict|concurrent|safe update/i;
