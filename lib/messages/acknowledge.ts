import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The owner takes the escalation on: the climb stops and the update cadence starts. Written at once. */
export const acknowledge = defineMessage({
  name: 'acknowledge',
  request: z.object({ ref: RecordRef, seenKey: z.string() }),
  answer: z.object({
    outcome: z.enum(['queued', 'already-queued', 'moved-on']),
    rowId: z.string().nullable(),
  }),
  errors: ['not-escalated', 'already-acknowledged', 'unknown-ticket'],
  from: ['page'],
});
