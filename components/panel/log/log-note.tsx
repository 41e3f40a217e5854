import { useQuery } from '@tanstack/react-query';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { readNotes } from '../../../lib/messages/read-notes';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

/** What the note behind a line of the log says: read from the host when somebody wants to know, and kept nowhere. */
export function LogNote({ target, noteId }: { target: RecordRef; noteId: string }) {
  const words = useWords();
  const { text } = words;
  const host = text(`host_${target.host}`);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['note', recordKey(target), noteId],
    queryFn: () => ask(readNotes, { ref: target, noteIds: [noteId] }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null)
    return (
      <div className="log-note-failed">
        <Note tone="failed">{errorWords(error, words, 'log_note')}</Note>
        <Button held={isFetching} onClick={() => void refetch()}>
          {text('panel_try_again')}
        </Button>
      </div>
    );
  if (data === undefined) return <p className="log-dim">{text('log_note_reading', host)}</p>;
  const note = data.notes.find(({ id }) => id === noteId);
  return note === undefined ? (
    <p className="log-dim">{text('log_note_gone', host)}</p>
  ) : (
    <blockquote className="log-note" dir="auto">
      {note.text}
    </blockquote>
  );
}
