import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Closes the escalation with its outcome and cause (ids of the policy's lists). */
export const resolve = defineMessage({
  name: 'resolve',
  request: z.object({ ref: RecordRef, seenKey: z.string(), outcome: z.string(), cause: z.string() }),
  answer: z.object({
    outcome: z.enum(['queued', 'already-queued', 'moved-on']),
    rowId: z.string().nullable(),
  }),
  errors: ['not-escalated', 'unknown-ticket', 'unknown-outcome'],
  from: ['page'],
});
