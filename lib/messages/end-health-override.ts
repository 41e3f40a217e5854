import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Back to the computed score. Where somebody has said something else meanwhile, that stays. */
export const endHealthOverride = defineMessage({
  name: 'end-health-override',
  request: z.object({
    ref: RecordRef.extend({ kind: z.literal('account') }),
    /** When the override was said that the person saw in force. */
    seenAt: Instant,
  }),
  answer: z.object({}),
  errors: ['unknown-account', 'other-override'],
  from: ['page'],
});
