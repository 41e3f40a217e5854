import { z } from 'zod';
import { Policy } from '../domain/model/policy';
import { defineMessage } from './define-message';
import { ToldFinding } from './told-finding';

/** Reads the text of a policy file: the whole of it, or what is wrong with it. Nothing is kept. */
export const readPolicyFile = defineMessage({
  name: 'read-policy-file',
  request: z.object({ text: z.string().max(2_500_000) }),
  answer: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('read'),
      /** Under the name by which every browser knows a policy of this content. */
      policy: Policy,
    }),
    z.object({ state: z.literal('refused'), findings: z.array(ToldFinding).min(1) }),
  ]),
  errors: [],
  from: ['page'],
});
