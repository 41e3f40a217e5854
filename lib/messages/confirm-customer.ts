import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** A person says that two records of two systems are one customer. Each record is one of one other only. */
export const confirmCustomer = defineMessage({
  name: 'confirm-customer',
  request: z.object({
    /** The customer whose page it was said on. */
    ref: RecordRef.extend({ kind: z.literal('account') }),
    other: RecordRef.extend({ kind: z.literal('account') }),
  }),
  answer: z.object({}),
  errors: ['already-matched', 'one-system'],
  from: ['page'],
});
