import type { Sentence } from '../../lib/domain/model/sentence';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
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
      <Lines tone="news" sentences={standing} />
      <Lines tone="waiting" sentences={waiting} />
    </>
  );
}

/** One block for all of them: the panel is narrow. */
function Lines({ tone, sentences }: { tone: 'news' | 'waiting'; sentences: readonly Sentence[] }) {
  const { say } = useWords();
  if (sentences.length === 0) return null;
  return (
    <Note tone={tone}>
      <ul className="deed-notes">
        {sentences.map((sentence) => (
          <li key={sentence.key}>{say(sentence)}</li>
        ))}
      </ul>
    </Note>
  );
}
