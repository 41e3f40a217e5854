import { z } from 'zod';
import { defineMessage } from './define-message';

/** Takes back what is queued and not yet on its way. */
export const undo = defineMessage({
  name: 'undo',
  request: z.object({ rowId: z.string() }),
  answer: z.object({ undone: z.boolean() }),
  errors: [],
  from: ['page', 'content'],
});
