import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { HostProblem } from '../domain/model/host-problem';
import { Person } from '../domain/model/person';
import { Policy } from '../domain/model/policy';
import { defineMessage } from './define-message';

/** The policy in force, and of each system who could own something there, to put names to it. */
export const readDeskPolicy = defineMessage({
  name: 'read-desk-policy',
  request: z.object({}),
  answer: z.object({
    /** Host time minus local time, in milliseconds. */
    clockOffset: z.number(),
    policy: Policy,
    /** `managed`: the administrator has set it. */
    source: z.enum(['shipped', 'own', 'managed']),
    /** The systems this browser works with, in the order of their names. */
    systems: z.array(
      z.object({
        host: HostId,
        account: z.string(),
        /** Who is the reader there; `null` is unknown. */
        meId: z.string().nullable(),
        people: z.array(Person),
        /** Why the names could not be read; `null` where they were, or nobody is named there. */
        problem: HostProblem.nullable(),
      }),
    ),
  }),
  errors: [],
  from: ['page'],
});
