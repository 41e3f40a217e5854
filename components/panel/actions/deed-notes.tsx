import type { Sentence } from '../../../lib/domain/model/sentence';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import './deed-notes.css';

/** What to know before anything is done: what stands still or waits for an answer; what is due, and what was changed by hand. */
export function DeedNotes({
  standing,
  waiting,
}: {
  standing: readonly Sentence[];
  waiting: readonly Sentence[];
}) {
  return (
    <>
      <Standing sentences={standing} />
      <Due sentences={waiting} />
    </>
  );
}

/** The first line says it in a glance, the others beneath it. */
function Standing({ sentences }: { sentences: readonly Sentence[] }) {
  const { say } = useWords();
  if (sentences.length === 0) return null;
  return (
    <ul className="deed-standing">
      {sentences.map((sentence) => (
        <li key={sentence.key}>{say(sentence)}</li>
      ))}
    </ul>
  );
}

/** One block for all of them: the panel is narrow. */
function Due({ sentences }: { sentences: readonly Sentence[] }) {
  const { say } = useWords();
  if (sentences.length === 0) return null;
  return (
    <Note tone="waiting">
      <ul className="deed-notes">
        {sentences.map((sentence) => (
          <li key={sentence.key}>{say(sentence)}</li>
        ))}
      </ul>
    </Note>
  );
}
