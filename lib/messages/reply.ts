import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/**
 * Answers the customer in public, in the words given: ten seconds to undo, then sent once. `readAt` is when the facts were read
 * that its author had before them: what the customer writes after that keeps it from being sent.
 */
export const reply = defineMessage({
  name: 'reply',
  request: z.object({
    ref: RecordRef,
    readAt: Instant,
    text: z.string().trim().min(1).max(10_000),
  }),
  answer: z.object({
    outcome: z.enum(['queued', 'already-queued']),
    rowId: z.string(),
    undoUntil: Instant,
  }),
  errors: ['placeholder-open', 'no-reply', 'ticket-closed', 'unknown-ticket'],
  from: ['page'],
});
