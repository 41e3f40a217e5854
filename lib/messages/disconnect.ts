import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Forgets the token of an account. */
export const disconnect = defineMessage({
  name: 'disconnect',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
