import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Takes back all of a customer's escalation that is not sent yet: the task, and each record. */
export const undoAccountEscalation = defineMessage({
  name: 'undo-account-escalation',
  request: z.object({ ref: RecordRef }),
  /** How many were taken back, and how many were on their way already. */
  answer: z.object({ undone: z.number().int().min(0), sent: z.number().int().min(0) }),
  errors: ['unknown-account'],
  from: ['page'],
});
