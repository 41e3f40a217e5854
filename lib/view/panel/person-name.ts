import type { Person } from '../../domain/model/person';
import { isolated } from './isolated';

/** The name of a host user or group; its id, marked as one, where no name is known. */
export function personName(people: readonly Person[], id: string): string {
  const name = people.find((person) => person.id === id)?.name.trim();
  return name ? isolated(name) : `#${id}`;
}
