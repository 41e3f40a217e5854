import type { Assessment } from '../../domain/model/assessment';
import type { Person } from '../../domain/model/person';

/** True when the escalation's owner is me, a group I may be in, nobody, or when it is not known who I am. */
export function couldOwn(
  { escalation, path }: Pick<Assessment, 'escalation' | 'path'>,
  me: Person | null,
  people: readonly Person[],
): boolean {
  const { ownerId } = escalation;
  if (ownerId === null || me === null || ownerId === me.id) return true;
  const current = path.find(({ state }) => state === 'current')?.owner;
  const heldByGroup = typeof current === 'object' && current.personId === ownerId && current.kind === 'group';
  return heldByGroup || people.find((person) => person.id === ownerId)?.role === 'group';
}
