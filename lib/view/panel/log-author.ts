import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { personName } from './person-name';

/** Who did something, as a value of a sentence. @param id host user id; `null` is unknown */
export function logAuthor(id: string | null, people: readonly Person[]): string | Sentence['values'][number] {
  return id === null ? { kind: 'message', key: 'panel_somebody' } : personName(people, id);
}
