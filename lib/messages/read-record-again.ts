import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Reads a record now, however fresh it is. Answers when that is done, also in vain: the panel says why. */
export const readRecordAgain = defineMessage({
  name: 'read-record-again',
  request: z.object({ ref: RecordRef }),
  answer: z.object({}),
  errors: ['unknown-system'],
  from: ['page'],
});
