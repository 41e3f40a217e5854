import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { Policy } from '../domain/model/policy';
import { defineMessage } from './define-message';
import { ToldFinding } from './told-finding';

/** The policy in force and the draft of the next one. */
export const readPolicy = defineMessage({
  name: 'read-policy',
  request: z.object({}),
  answer: z.object({
    /** With the people named so far. */
    inForce: Policy,
    source: z.enum(['shipped', 'own', 'managed']),
    /** When it came into force here the last time; `null` where that was never noted. */
    since: Instant.nullable(),
    /** What is wrong with the administrator's policy, which therefore does not hold; `null` where nothing is. */
    managedFindings: z.array(ToldFinding).nullable(),
    /** Goes back with the next change of the draft: also where there is none. */
    revision: z.number().int().min(0),
    draft: z
      .object({
        policy: Policy,
        savedAt: Instant,
        /** The version in force when it was begun. */
        basedOn: z.string(),
      })
      .nullable(),
  }),
  errors: [],
  from: ['page'],
});
