import { z } from 'zod';
import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { normaliseId } from '../normalise-id';
import { send } from '../rest/send';
import { sendData } from '../rest/send-data';
import { UserInfo } from '../schema/user-info';

const Root = z.object({ identity: z.string() });
const User = z.object({ Name: z.string() });

/** Whose token it is. */
export async function whoAmI(connection: Connection): Promise<Person> {
  let body: unknown;
  try {
    body = await send(connection, { method: 'GET', path: '/services/oauth2/userinfo', deed: 'read' });
  } catch (error) {
    const isUnknownThere = error instanceof HostError && error.problem === 'signed-out';
    if (connection.session === undefined || !isUnknownThere) throw error;
    // Perhaps only the identity service knows no browser's session: the API says by itself why it does not take one.
    const person = await askedOfApi(connection);
    connection.met('session-userinfo', 'refused');
    return person;
  }
  if (connection.session !== undefined) connection.met('session-userinfo', 'told');
  const info = UserInfo.safeParse(body).data;
  if (info === undefined) throw unsaid();
  return { id: info.user_id, name: info.name, role: 'agent' };
}

/** The API's own first page names the identity it is asked by. */
async function askedOfApi(connection: Connection): Promise<Person> {
  const root = Root.safeParse(await sendData(connection, { method: 'GET', path: '', deed: 'read' })).data;
  const id = normaliseId(/\/id\/\w+\/(\w+)$/.exec(root?.identity ?? '')?.[1] ?? '');
  if (id === null) throw unsaid();
  const path = `sobjects/User/${id}?fields=Name`;
  const user = User.safeParse(await sendData(connection, { method: 'GET', path, deed: 'read' })).data;
  if (user === undefined) throw unsaid();
  return { id, name: user.Name, role: 'agent' };
}

function unsaid(): HostError {
  return new HostError(
    'bad-answer',
    'Salesforce did not say who you are. Connect Salesforce again in the settings.',
  );
}
