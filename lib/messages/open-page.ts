import { z } from 'zod';
import { defineMessage } from './define-message';

/** Brings one of the extension's own pages to the front: the tab that shows it already, else a new one. */
export const openPage = defineMessage({
  name: 'open-page',
  request: z.object({ page: z.enum(['dashboard', 'settings']) }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
