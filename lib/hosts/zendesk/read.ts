import type { z } from 'zod';
import type { Connection } from '../contract';
import { address } from './address';
import { credentials } from './credentials';
import { jsonOf } from './json-of';
import { noteAnswer } from './note-answer';
import { readAnswer } from './read-answer';
import { send } from './send';

/**
 * Reads one address of the API, in one request.
 * @param path below `/api/v2/`, with its query.
 * @throws HostError
 */
export async function read<Schema extends z.ZodType>(
  connection: Connection,
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const answer = await send(connection.http, {
    method: 'GET',
    url: address(connection.account, path),
    ...credentials(connection.token),
    body: null,
  });
  const json = jsonOf(answer.body);
  noteAnswer(connection, path, answer, json);
  return readAnswer(answer, schema, connection.now(), json);
}
