import { z } from 'zod';
import { HostSlaPolicy } from '../domain/model/host-sla-policy';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The SLA policies of an account's host. */
export const readSlaPolicies = defineMessage({
  name: 'read-sla-policies',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({
    /** `none` where the host keeps no such thing; `null` where this person may not read it. */
    policies: z.union([z.array(HostSlaPolicy), z.literal('none')]).nullable(),
  }),
  errors: ['signed-out', 'no-access', 'unavailable'],
  from: ['page'],
});
