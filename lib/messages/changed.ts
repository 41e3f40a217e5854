import { z } from 'zod';
import { defineMessage } from './define-message';

/** The worker tells its pages that something they may show has changed; they ask again. */
export const changed = defineMessage({
  name: 'changed',
  request: z.object({ what: z.enum(['panel', 'settings']) }),
  answer: z.object({}),
  errors: [],
  from: [],
});
