import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Forgets the sign-in of an account, here and at its host. */
export const disconnect = defineMessage({
  name: 'disconnect',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
