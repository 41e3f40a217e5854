import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Begins to read an account's past, or goes on where it was stopped. */
export const startHistory = defineMessage({
  name: 'start-history',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({}),
  errors: ['no-history'],
  from: ['page'],
});
