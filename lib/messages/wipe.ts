import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Forgets what lies in this browser: all of it, the copies of what hosts said, or what is kept of one account. */
export const wipe = defineMessage({
  name: 'wipe',
  request: z.discriminatedUnion('what', [
    z.object({ what: z.literal('everything') }),
    z.object({ what: z.literal('copies') }),
    z.object({ what: z.literal('account'), account: RecordRef.shape.account }),
  ]),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
