import type { Person } from '../../../lib/domain/model/person';
import type { Sentence } from '../../../lib/domain/model/sentence';
import { personName } from '../../../lib/view/panel/person-name';
import type { Words } from '../../ui/use-words';

/** A value of a policy in words, a person by name where it is known. */
export function valueWords(value: Sentence | null, people: readonly Person[], { text, say }: Words): string {
  if (value === null) return text('policy_value_none');
  const [id, account] = value.values;
  if (value.key !== 'policy_value_person' || id?.kind !== 'text' || account?.kind !== 'text')
    return say(value);
  return text('policy_value_person', personName(people, id.text), account.text);
}
