import type { Person } from '../domain/model/person';

/** One list without doubles; who comes later in the lists is believed. */
export function mergePeople(...lists: readonly (readonly Person[])[]): Person[] {
  return [...new Map(lists.flat().map((person) => [person.id, person])).values()];
}
