import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { toPerson } from '../map/to-person';
import { readCurrentUser } from './read-current-user';

/** One request: who the host takes us for. */
export async function whoAmI(connection: Connection): Promise<Person> {
  return toPerson(await readCurrentUser(connection));
}
