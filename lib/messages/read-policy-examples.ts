import { z } from 'zod';
import { Policy } from '../domain/model/policy';
import { defineMessage } from './define-message';

/** Policies to start from, which come with the extension. */
export const readPolicyExamples = defineMessage({
  name: 'read-policy-examples',
  request: z.object({}),
  answer: z.object({
    examples: z.array(z.object({ id: z.enum(['shipped', 'three-levels', 'four-levels']), policy: Policy })),
  }),
  errors: [],
  from: ['page'],
});
