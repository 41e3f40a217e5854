import { z } from 'zod';
import { defineMessage } from './define-message';

/** I have seen these notices, or, as the inbox stands at this moment, all of them. */
export const markRead = defineMessage({
  name: 'mark-read',
  request: z.object({ ids: z.union([z.literal('all'), z.array(z.string().max(400)).max(100)]) }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
