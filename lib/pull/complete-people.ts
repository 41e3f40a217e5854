import type { Person } from '../domain/model/person';
import { mergePeople } from './merge-people';

/**
 * The people of a record and all others of its host, with what only the list of them tells: whom they report to, and that they are
 * away. The record is believed before the list, which is older.
 */
export function completePeople(listed: readonly Person[], ofRecord: readonly Person[]): Person[] {
  const known = new Map(listed.map((person) => [person.id, person]));
  return mergePeople(
    listed,
    ofRecord.map((person) => ({ ...known.get(person.id), ...person })),
  );
}
