import type { Sentence } from '../../lib/domain/model/sentence';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';

/** More than these would cover the screen; the first are the ones to act on. */
const MOST = 3;

/** What to know before anything is done: what is due, what stands still, what was changed by hand. */
export function DeedNotes({ news, waiting }: { news: readonly Sentence[]; waiting: readonly Sentence[] }) {
  const { say } = useWords();
  const lines = [
    ...waiting.map((sentence) => ({ tone: 'waiting' as const, sentence })),
    ...news.map((sentence) => ({ tone: 'news' as const, sentence })),
  ];
  return lines.slice(0, MOST).map(({ tone, sentence }) => (
    <Note key={sentence.key} tone={tone}>
      {say(sentence)}
    </Note>
  ));
}
