import { useId, useState } from 'react';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { LogNote } from '../../panel/log/log-note';
import { useWords } from '../../ui/use-words';

/** The note behind a line, read from the host when somebody wants to see it, and kept nowhere. */
export function LineNote({ target, noteId }: { target: RecordRef; noteId: string }) {
  const { text } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="audit-note">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {text(open ? 'log_note_hide' : 'log_note_show')}
      </button>
      <div id={id} hidden={!open}>
        {open && <LogNote target={target} noteId={noteId} />}
      </div>
    </span>
  );
}
