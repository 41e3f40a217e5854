import { z } from 'zod';
import { HealthPulse } from '../domain/model/health-pulse';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** How a person feels a customer is doing. Said again within ten minutes, it corrects what they said before. */
export const sayPulse = defineMessage({
  name: 'say-pulse',
  request: z.object({
    ref: RecordRef.extend({ kind: z.literal('account') }),
    score: HealthPulse.shape.score.multipleOf(0.1),
    remark: z.string().trim().min(1).max(2000).nullable(),
  }),
  /** When it was said: by this it is taken back. */
  answer: z.object({ at: Instant }),
  errors: ['unknown-author'],
  from: ['page'],
});
