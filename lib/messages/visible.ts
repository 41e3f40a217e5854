import { z } from 'zod';
import { ShownRecords } from '../domain/model/shown-records';
import { defineMessage } from './define-message';

/** The content script says which records its page shows now; an empty list when it shows none. */
export const visible = defineMessage({
  name: 'visible',
  request: ShownRecords,
  answer: z.object({}),
  errors: [],
  from: ['content'],
});
