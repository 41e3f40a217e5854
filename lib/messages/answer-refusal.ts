import { z } from 'zod';
import { defineMessage } from './define-message';

/**
 * What a person makes of something that the host refused: it is tried again as it was, with what was typed, or dropped. `gone`: it is
 * settled or forgotten by now, or something else of the record is on its way.
 */
export const answerRefusal = defineMessage({
  name: 'answer-refusal',
  request: z.object({ rowId: z.string(), wish: z.enum(['again', 'drop']) }),
  answer: z.object({ outcome: z.enum(['queued', 'dropped', 'gone']) }),
  errors: [],
  from: ['page'],
});
