import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { personName } from './person-name';
import { say } from './say';

/**
 * People and groups to choose from, those first whom the ticket's holder reports to, and without such a one those above them by the
 * host's roles. A group reports to nobody.
 * @param holderId who has it now; `null` or `none`: nobody, or nobody knows
 */
export function suggestedOwners(
  owners: readonly Person[],
  holderId: string | null,
): { person: Person; why: Sentence | null }[] {
  const holder = owners.find(({ id }) => id === holderId);
  const manager = owners.find(({ id }) => id === holder?.managerId);
  const above = manager === undefined ? (holder?.aboveIds ?? []) : [];
  const why = (person: Person) => {
    if (holder === undefined) return null;
    const name = personName([holder], holder.id);
    if (person.id === manager?.id) return say('owner_manager_of', name);
    return above.includes(person.id) ? say('owner_above', name) : null;
  };
  const all = owners.map((person) => ({ person, why: why(person) }));
  return [...all.filter((one) => one.why !== null), ...all.filter((one) => one.why === null)];
}
