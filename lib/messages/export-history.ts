import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** A part of the history file of an account, at most a megabyte. All parts in their order are the file. */
export const exportHistory = defineMessage({
  name: 'export-history',
  request: z.object({
    account: RecordRef.shape.account,
    /** What the part before gave as `next`; `null` is the beginning. */
    at: z.string().max(500).nullable(),
  }),
  answer: z.object({
    text: z.string(),
    /** `null`: this was the last part. */
    next: z.string().nullable(),
  }),
  errors: ['no-history'],
  from: ['page'],
});
