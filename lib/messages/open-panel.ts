import { z } from 'zod';
import { defineMessage } from './define-message';

/** Opens the side panel in the sender's window. Handled before any await: the browser wants the user's gesture. */
export const openPanel = defineMessage({
  name: 'open-panel',
  request: z.object({}),
  answer: z.object({}),
  errors: [],
  from: ['content'],
});
