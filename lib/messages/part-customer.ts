import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/**
 * A person says that two records are not one customer, which is remembered, or takes back what was said of them: then they are
 * compared again as if nobody had said anything.
 */
export const partCustomer = defineMessage({
  name: 'part-customer',
  request: z.object({
    ref: RecordRef.extend({ kind: z.literal('account') }),
    other: RecordRef.extend({ kind: z.literal('account') }),
    say: z.enum(['not-the-same', 'nothing']),
  }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
