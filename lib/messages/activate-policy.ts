import { z } from 'zod';
import { PolicyActivation } from '../domain/model/policy-activation';
import { defineMessage } from './define-message';

/** The draft becomes the policy in force. */
export const activatePolicy = defineMessage({
  name: 'activate-policy',
  request: z.object({
    /** The revision of the draft that was looked at. */
    revision: z.number().int().min(1),
    /** Why, in a line; may be empty. */
    note: PolicyActivation.shape.note.trim(),
  }),
  answer: z.object({ version: z.string() }),
  /** `has-errors`: lint, or the file's own checks, call something an error. `nothing-changed`: it says what holds already. */
  errors: ['changed-meanwhile', 'managed', 'nothing-changed', 'has-errors'],
  from: ['page'],
});
