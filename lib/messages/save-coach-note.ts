import { z } from 'zod';
import { CoachNote } from '../domain/model/coach-note';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Keeps what a coach writes on a debrief, unless somebody wrote there since: then nothing is overwritten. */
export const saveCoachNote = defineMessage({
  name: 'save-coach-note',
  request: z.object({
    ref: RecordRef,
    cycle: CoachNote.shape.cycle,
    text: CoachNote.shape.text,
    discussed: z.boolean(),
    /** When the note was written that its author saw; `null`: there was none. */
    seen: Instant.nullable(),
  }),
  answer: z.object({ note: CoachNote.pick({ text: true, discussedAt: true, at: true }) }),
  errors: ['note-changed'],
  from: ['page'],
});
