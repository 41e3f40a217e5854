import { z } from 'zod';
import { Debrief } from './debrief';
import { defineMessage } from './define-message';

const Count = z.number().int().min(0);
const Named = z.object({ id: z.string(), name: z.string() });

/** The debriefs of closed escalations, the last closed first, by window. While the past is `reading`, asking again lets that go on. */
export const readDebriefs = defineMessage({
  name: 'read-debriefs',
  request: z.object({
    /** Host user id of somebody who had it; `null`: anybody. */
    owner: z.string().nullable(),
    /** Id of the policy's kind of issue; `null`: any. */
    issueType: z.string().nullable(),
    discussed: z.enum(['all', 'open', 'done']),
    from: Count,
    count: z.number().int().min(1).max(50),
  }),
  answer: z.discriminatedUnion('state', [
    z.object({ state: z.literal('reading'), done: Count, all: Count }),
    z.object({
      state: z.literal('told'),
      total: Count,
      debriefs: z.array(Debrief),
      /** Whom and what one can choose from, of all debriefs; a name is an id where it cannot be read. */
      owners: z.array(Named),
      issueTypes: z.array(Named),
      /** How many there are before any filter, and how many of them wait to be talked over. */
      all: Count,
      open: Count,
    }),
  ]),
  errors: [],
  from: ['page'],
});
