import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { send } from '../rest/send';
import { UserInfo } from '../schema/user-info';

/** Whose token it is. */
export async function whoAmI(connection: Connection): Promise<Person> {
  const body = await send(connection, { method: 'GET', path: '/services/oauth2/userinfo', deed: 'read' });
  const info = UserInfo.safeParse(body).data;
  if (info === undefined) {
    throw new HostError(
      'bad-answer',
      'Salesforce did not say who you are. Connect Salesforce again in the settings.',
    );
  }
  return { id: info.user_id, name: info.name, role: 'agent' };
}
