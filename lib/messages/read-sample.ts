import { z } from 'zod';
import { defineMessage } from './define-message';

/** Whether our pages show sample data now. */
export const readSample = defineMessage({
  name: 'read-sample',
  request: z.object({}),
  answer: z.object({ on: z.boolean() }),
  errors: [],
  from: ['page'],
});
