import { recordKey } from '../../domain/model/record-key';
import { saveCoachNote } from '../../messages/save-coach-note';
import { authorOf } from '../author-of';
import { CoachNotes } from '../debriefs/coach-notes';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onSaveCoachNote = handler(
  saveCoachNote,
  async (tools, { ref, cycle, text, discussed, seen }) => {
    const at = tools.now();
    const authorId = await authorOf(tools, ref.account);
    const note = await tools.exclusively('coach-note', () =>
      new CoachNotes(tools.local).save(
        { recordKey: recordKey(ref), cycle, text, discussedAt: discussed ? at : null, authorId, at },
        seen,
      ),
    );
    if (note === null) throw new MessageFailure('note-changed');
    // Other tabs that show it.
    await tools.changed('settings');
    return saveCoachNote.answer.parse({ note });
  },
);
