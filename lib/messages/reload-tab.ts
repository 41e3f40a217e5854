import { z } from 'zod';
import { defineMessage } from './define-message';

/**
 * Loads one tab of a host again, if it runs no live content script. Only after the person was told that what is being written there is
 * lost.
 */
export const reloadTab = defineMessage({
  name: 'reload-tab',
  request: z.object({ tabId: z.number().int() }),
  answer: z.object({}),
  errors: ['not-needed'],
  from: ['page'],
});
