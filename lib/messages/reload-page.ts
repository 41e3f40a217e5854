import { z } from 'zod';
import { defineMessage } from './define-message';

/**
 * Loads the tab in front of a window again, if it is a host's page that runs no live content script. Only after the person was told that
 * what is being written there is lost.
 */
export const reloadPage = defineMessage({
  name: 'reload-page',
  request: z.object({ windowId: z.number().int() }),
  answer: z.object({}),
  errors: ['not-needed'],
  from: ['page'],
});
