import { z } from 'zod';
import { defineMessage } from './define-message';

/** Throws the draft away; what holds goes on. */
export const discardPolicyDraft = defineMessage({
  name: 'discard-policy-draft',
  request: z.object({ revision: z.number().int().min(0) }),
  answer: z.object({}),
  /** `changed-meanwhile`: another page saved or discarded it since. */
  errors: ['changed-meanwhile'],
  from: ['page'],
});
