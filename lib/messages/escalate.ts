import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { PolicyId } from '../domain/model/policy-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/**
 * Takes the ticket one level up: queued at once, ten seconds to undo, then written to the host.
 * `seenKey` is the transition key the person saw; if the record has moved on since, nothing is queued. Outside the policy's criteria,
 * and past the next level (`toLevel`), it needs a reason.
 */
export const escalate = defineMessage({
  name: 'escalate',
  request: z.object({
    ref: RecordRef,
    seenKey: z.string().nullable().default(null),
    reason: z.string().trim().max(2000).nullable().default(null),
    toLevel: PolicyId.nullable().default(null),
    owner: z
      .object({ personId: z.string().regex(/^[A-Za-z0-9]{1,32}$/), kind: z.enum(['person', 'group']) })
      .nullable()
      .default(null),
  }),
  answer: z.object({
    outcome: z.enum(['queued', 'already-queued', 'already-escalated']),
    rowId: z.string().nullable(),
    undoUntil: Instant.nullable(),
  }),
  errors: ['at-the-top', 'not-above', 'ticket-closed', 'no-row', 'reason-missing', 'unknown-ticket'],
  from: ['page', 'content'],
});
