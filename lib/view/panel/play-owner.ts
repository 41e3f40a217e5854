import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import type { ShownPlay } from '../../domain/model/shown-play';
import { personName } from './person-name';
import { say } from './say';

type Task = ShownPlay['tasks'][number];

/** Whose a task is, in words; where it is nobody's, whose it would be. @param me host user id of the reader */
export function playOwner({ owner, role }: Task, people: readonly Person[], me: string | null): Sentence {
  if (owner === 'nobody') return role === null ? say('play_no_manager') : say('play_nobody', role);
  if (owner === 'away') return role === null ? say('play_manager_away') : say('play_away', role);
  if (owner.personId === me) return say('play_you');
  return say('play_owner', personName(people, owner.personId));
}
