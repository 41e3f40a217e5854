import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { PolicyId } from '../domain/model/policy-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/**
 * Escalates a customer as a whole, as `plan-account-escalation` told it: queued at once, ten seconds to undo, then a task on its
 * account and the records, each on its own. Only the records that the person saw are escalated. If the customer was escalated since
 * (`key` is that which the person saw), nothing is queued.
 */
export const escalateAccount = defineMessage({
  name: 'escalate-account',
  request: z.object({
    ref: RecordRef,
    key: z.string().nullable(),
    levelId: PolicyId,
    owner: z
      .object({ personId: z.string().regex(/^[A-Za-z0-9]{1,32}$/), kind: z.enum(['person', 'group']) })
      .nullable(),
    reason: z.string().trim().max(2000).nullable(),
    records: z.array(RecordRef).max(25),
  }),
  answer: z.object({
    outcome: z.enum(['queued', 'already-queued', 'already-escalated']),
    /** How many records are queued, without the task. */
    records: z.number().int().min(0),
    undoUntil: Instant.nullable(),
  }),
  errors: ['unknown-account', 'unknown-level', 'nothing-to-escalate'],
  from: ['page'],
});
