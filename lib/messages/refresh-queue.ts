import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Reads my queue on an account now, and not only when its time has come. Answers when that is done, also in vain. */
export const refreshQueue = defineMessage({
  name: 'refresh-queue',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({}),
  errors: ['unknown-system'],
  from: ['page'],
});
