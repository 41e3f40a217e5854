import type { OutboxLine } from '../../lib/view/panel/outbox-lines';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';

/** What is on its way to the host, or did not get there. */
export function OutboxNotes({ lines }: { lines: readonly OutboxLine[] }) {
  const { say } = useWords();
  return lines.map(({ key, tone, sentence, because }) => (
    <Note key={key} tone={tone}>
      {because === null ? say(sentence) : `${say(sentence)}: ${say(because)}`}
    </Note>
  ));
}
