import { z } from 'zod';
import { ShownRecords } from '../domain/model/shown-records';
import { defineMessage } from './define-message';

/** The content script says which records and rows of lists its page shows now; empty lists when it shows none. */
export const visible = defineMessage({
  name: 'visible',
  request: ShownRecords,
  answer: z.object({}),
  errors: [],
  from: ['content'],
});
