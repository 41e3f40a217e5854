import { z } from 'zod';
import { defineMessage } from './define-message';

/** Leaves the sample data and wipes all that came of it. */
export const endSample = defineMessage({
  name: 'end-sample',
  request: z.object({}),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
