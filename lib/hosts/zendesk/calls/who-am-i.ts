import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { readsAlong } from '../map/reads-along';
import { toPerson } from '../map/to-person';
import { readCurrentUser } from './read-current-user';

/** One request: who the host takes us for, and whether it lets them answer customers. */
export async function whoAmI(connection: Connection): Promise<Person> {
  const user = await readCurrentUser(connection);
  const internalOnly = readsAlong(user) || user.only_private_comments === true;
  return { ...toPerson(user), ...(internalOnly && { canReplyInPublic: false }) };
}
