import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { Policy } from '../domain/model/policy';
import { defineMessage } from './define-message';

/** Keeps the draft of the next policy: it may be incomplete, it does not hold. */
export const savePolicyDraft = defineMessage({
  name: 'save-policy-draft',
  request: z.object({
    policy: Policy,
    /** The revision that was changed. */
    revision: z.number().int().min(0),
  }),
  answer: z.object({ revision: z.number().int().min(1), savedAt: Instant }),
  /** `changed-meanwhile`: another page saved or discarded it since. `managed`: the administrator's policy holds. */
  errors: ['changed-meanwhile', 'managed', 'too-large'],
  from: ['page'],
});
