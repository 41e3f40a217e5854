import { z } from 'zod';
import { defineMessage } from './define-message';

/** Asks all systems which tickets are escalated, whoever has them, where that was not done just now, and reads those not known yet. */
export const findEscalations = defineMessage({
  name: 'find-escalations',
  request: z.object({}),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
