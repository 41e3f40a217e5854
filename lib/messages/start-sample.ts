import { z } from 'zod';
import { defineMessage } from './define-message';

/** From now on our pages show sample data, until somebody leaves it. Badges in real pages, and real alerts, go on untouched. */
export const startSample = defineMessage({
  name: 'start-sample',
  request: z.object({}),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
