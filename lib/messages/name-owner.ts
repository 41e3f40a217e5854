import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Keeps who holds a role on this account, as a draft of the policy. Asked once. */
export const nameOwner = defineMessage({
  name: 'name-owner',
  request: z.object({
    account: RecordRef.shape.account,
    role: z.string(),
    personId: z.string().regex(/^[A-Za-z0-9]{1,32}$/),
    kind: z.enum(['person', 'group']),
  }),
  answer: z.object({}),
  errors: ['unknown-role'],
  from: ['page'],
});
