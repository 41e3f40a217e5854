import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Stops reading an account's past; with `forget` what was read goes too. */
export const stopHistory = defineMessage({
  name: 'stop-history',
  request: z.object({ account: RecordRef.shape.account, forget: z.boolean() }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
