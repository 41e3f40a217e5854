import type { Person } from '../../../lib/domain/model/person';
import { awayNote } from '../../../lib/view/panel/away-note';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

/** Says that the host calls somebody away who is about to be given something; nothing where it does not. */
export function AwayHint({ person, people }: { person: Person | undefined; people: readonly Person[] }) {
  const { say, language } = useWords();
  const note = awayNote(person, people, language.now ?? 0, language);
  if (note === null) return null;
  return (
    <div className="away-hint">
      <Note tone="waiting">{say(note)}</Note>
    </div>
  );
}
