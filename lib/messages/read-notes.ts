import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What internal notes on a ticket say, read from the host by their ids for whoever may see them there; without our marker lines. */
export const readNotes = defineMessage({
  name: 'read-notes',
  request: z.object({ ref: RecordRef, noteIds: z.array(z.string().max(40)).min(1).max(20) }),
  answer: z.object({ notes: z.array(z.object({ id: z.string(), text: z.string() })) }),
  errors: ['signed-out', 'no-access', 'unavailable', 'offline'],
  from: ['page'],
});
