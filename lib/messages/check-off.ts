import { z } from 'zod';
import { defineMessage } from './define-message';

/** A person saw the pop-up that was shown to try it, or wants the checklist to be gone. */
export const checkOff = defineMessage({
  name: 'check-off',
  request: z.object({ what: z.enum(['pop-ups', 'all']) }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
