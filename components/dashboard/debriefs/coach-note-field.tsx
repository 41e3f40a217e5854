import { useId } from 'react';
import type { Debrief } from '../../../lib/messages/debrief';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { useCoachNote } from './use-coach-note';

const LONGEST = 4000;

/** What the coach writes on a debrief, kept as it is typed, and whether it was talked over. */
export function CoachNoteField({ debrief, now }: { debrief: Debrief; now: number }) {
  const { text, language } = useWords();
  const id = useId();
  const note = useCoachNote(debrief);
  const { state, savedAt, theirs } = note;
  return (
    <div className="debrief-note">
      <label htmlFor={id}>{text('debriefs_note')}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={LONGEST}
        value={note.text}
        aria-describedby={`${id}-state`}
        onChange={({ target }) => note.change({ text: target.value })}
      />
      {/* On paper a field does not grow with its words. */}
      <p className="debrief-printed" dir="auto">
        {note.text}
      </p>
      <div className="debrief-note-foot">
        <CheckField
          label={text('debriefs_discussed')}
          checked={note.discussed}
          onChange={(discussed) => note.change({ discussed })}
        />
        <span id={`${id}-state`} className="figure-dim">
          {state === 'saving' || (state === 'quiet' && savedAt === null && note.text !== '')
            ? text('debriefs_saving')
            : savedAt === null
              ? text('debriefs_note_where')
              : text('debriefs_saved', formatMoment(savedAt, now, language))}
        </span>
      </div>
      {state === 'failed' && (
        <Note tone="failed">
          {text('debriefs_not_saved')} <Button onClick={note.tryAgain}>{text('panel_try_again')}</Button>
        </Note>
      )}
      {theirs !== null && (
        <Note tone="failed">
          <p>{text('debriefs_changed')}</p>
          <blockquote dir="auto">
            {theirs.text === '' ? text('debriefs_changed_empty') : theirs.text}
          </blockquote>
          <div className="action-row">
            <Button onClick={note.keepMine}>{text('debriefs_keep_mine')}</Button>
            <Button onClick={note.takeTheirs}>{text('debriefs_take_theirs')}</Button>
          </div>
        </Note>
      )}
    </div>
  );
}
