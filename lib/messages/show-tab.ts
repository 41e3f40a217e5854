import { z } from 'zod';
import { defineMessage } from './define-message';

/** Brings an open tab of a host to the front. */
export const showTab = defineMessage({
  name: 'show-tab',
  request: z.object({ tabId: z.number().int() }),
  answer: z.object({}),
  errors: ['tab-gone'],
  from: ['page'],
});
