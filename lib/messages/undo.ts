import { z } from 'zod';
import { defineMessage } from './define-message';

/** Takes back what is queued and not yet on its way. */
export const undo = defineMessage({
  name: 'undo',
  request: z.object({ rowId: z.string() }),
  answer: z.object({
    undone: z.boolean(),
    /** What was typed for it, to be typed no second time; left out where nothing was, and of a page of a host. */
    reason: z.string().optional(),
  }),
  errors: [],
  from: ['page', 'content'],
});
