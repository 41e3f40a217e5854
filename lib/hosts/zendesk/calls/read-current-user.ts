import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { problemWords } from '../problem-words';
import { read } from '../read';
import { CurrentUserAnswer } from '../schema/current-user-answer';

/**
 * One request: the user Zendesk takes us for, with the CSRF token of the session.
 * @throws HostError `signed-out` where it takes us for nobody, which it answers with 200.
 */
export async function readCurrentUser(
  connection: Connection,
): Promise<Exclude<CurrentUserAnswer['user'], 'nobody'>> {
  const { user } = await read(connection, 'users/me.json', CurrentUserAnswer);
  if (user === 'nobody') throw new HostError('signed-out', problemWords['signed-out']);
  return user;
}
