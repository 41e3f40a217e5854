import type { OutboxLine } from '../../../lib/view/panel/outbox-lines';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { LongWords } from '../long-words';
import { RefusalActions } from './refusal-actions';

/** What is on its way to the host, or did not get there; what it refused can be tried again or dropped. */
export function OutboxNotes({
  lines,
  tell,
}: {
  lines: readonly OutboxLine[];
  tell: (line: string, shown?: boolean) => void;
}) {
  const { say } = useWords();
  return lines.map(({ key, tone, sentence, because, refusedId }) => (
    <Note key={key} tone={tone}>
      <LongWords words={because === null ? say(sentence) : `${say(sentence)}: ${say(because)}`} />
      {refusedId !== null && <RefusalActions rowId={refusedId} tell={tell} />}
    </Note>
  ));
}
