import { z } from 'zod';
import { DeedWish } from '../domain/model/deed-wish';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Does what else a person wants with an escalation. Written at once. `seenKey` is the transition key the person saw. */
export const deed = defineMessage({
  name: 'deed',
  request: z.object({
    ref: RecordRef,
    seenKey: z.string(),
    wish: DeedWish,
  }),
  answer: z.object({
    outcome: z.enum(['queued', 'already-queued', 'moved-on']),
    rowId: z.string().nullable(),
  }),
  errors: [
    'not-escalated',
    'ticket-closed',
    'no-row',
    'not-below',
    'same-owner',
    'no-offer',
    'not-offered-to-you',
    'already-held',
    'hold-ended',
    'not-held',
    'reason-missing',
    'no-approvers',
    'already-asked',
    'not-asked',
    'not-your-answer',
    'nothing-to-take-back',
    'same-policy',
    'unknown-me',
    'unknown-ticket',
  ],
  from: ['page'],
});
