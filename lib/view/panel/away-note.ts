import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { awayWords } from './away-words';
import { personName } from './person-name';
import { say } from './say';

/**
 * What is said before something is given to somebody whom the host calls away, with who approves in their place where that is known;
 * `null` where there is no such hint. Who gives it may give it all the same.
 */
export function awayNote(
  person: Person | undefined,
  people: readonly Person[],
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): Sentence | null {
  const words = awayWords(person, now, language);
  if (person === undefined || words === null) return null;
  const name = personName([person], person.id);
  const delegate = people.find(({ id }) => id === person.delegateId);
  return delegate === undefined
    ? say('away_note', name, words)
    : say('away_note_delegate', name, words, personName([delegate], delegate.id));
}
