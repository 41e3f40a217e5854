import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Forgets a pulse: what was said before it counts again. */
export const takeBackPulse = defineMessage({
  name: 'take-back-pulse',
  request: z.object({
    /** The record on whose page it was said. */
    ref: RecordRef.extend({ kind: z.literal('account') }),
    at: Instant,
  }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
