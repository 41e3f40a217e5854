import { z } from 'zod';
import { Person } from '../domain/model/person';
import { Policy } from '../domain/model/policy';
import { PolicyActivation } from '../domain/model/policy-activation';
import { defineMessage } from './define-message';

/** Every version of the policy that held in this browser, the last one first. */
export const readPolicyVersions = defineMessage({
  name: 'read-policy-versions',
  request: z.object({}),
  answer: z.object({
    activations: z.array(PolicyActivation),
    /** Each version once, with the people who were named while it held. */
    policies: z.array(Policy),
    /** Whose names can be read just now. */
    people: z.array(Person),
  }),
  errors: [],
  from: ['page'],
});
