import { z } from 'zod';
import { defineMessage } from './define-message';
import { PanelState } from './panel-state';

/** What the side panel of this window shows now. Asks the worker only; what is stale is refreshed behind it. */
export const readPanel = defineMessage({
  name: 'read-panel',
  request: z.object({ windowId: z.number().int() }),
  answer: PanelState,
  errors: [],
  from: ['page'],
});
