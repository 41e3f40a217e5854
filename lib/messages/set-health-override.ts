import { z } from 'zod';
import { HealthOverride } from '../domain/model/health-override';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** A person's word against a customer's computed health, for a reason and until a moment. It counts on both of the customer's pages. */
export const setHealthOverride = defineMessage({
  name: 'set-health-override',
  request: z.object({
    ref: RecordRef.extend({ kind: z.literal('account') }),
    score: HealthOverride.shape.score.multipleOf(0.1),
    reason: z.string().trim().min(1).max(2000),
    expiresAt: Instant,
    /** When the override was said that the person saw in force; `null`: none. */
    seenAt: Instant.nullable(),
  }),
  answer: z.object({}),
  errors: ['unknown-account', 'unknown-author', 'other-override', 'override-ended', 'override-too-long'],
  from: ['page'],
});
