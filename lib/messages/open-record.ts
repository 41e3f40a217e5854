import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Brings a record's page to the front: an open tab that shows it, else a new one. */
export const openRecord = defineMessage({
  name: 'open-record',
  request: z.object({ ref: RecordRef }),
  answer: z.object({}),
  errors: ['unknown-account'],
  from: ['page'],
});
