import { z } from 'zod';
import { PolicyRemark } from '../domain/model/policy-remark';
import { defineMessage } from './define-message';

/** All remarks on the policy that this browser knows, the last one first. */
export const readRemarks = defineMessage({
  name: 'read-remarks',
  request: z.object({}),
  answer: z.object({ remarks: z.array(PolicyRemark) }),
  errors: [],
  from: ['page'],
});
