import { z } from 'zod';
import { HealthPulse } from '../domain/model/health-pulse';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What was said in this browser of how a customer is doing, on either of its pages. */
export const readPulses = defineMessage({
  name: 'read-pulses',
  request: z.object({ ref: RecordRef.extend({ kind: z.literal('account') }) }),
  answer: z.object({
    /** The newest first, the last twelve. `authorName` is `null` where it is not known any more. */
    pulses: z.array(
      HealthPulse.pick({ score: true, remark: true, at: true }).extend({
        authorName: z.string().nullable(),
      }),
    ),
  }),
  errors: [],
  from: ['page'],
});
