import { z } from 'zod';
import { Policy } from '../domain/model/policy';
import { defineMessage } from './define-message';

/** The highest risk number of each ticket of the last 90 days under a policy that is being edited: what its bands would hold. */
export const readRiskVolume = defineMessage({
  name: 'read-risk-volume',
  request: z.object({ policy: Policy }),
  answer: z.discriminatedUnion('state', [
    /** No past was read as a whole. */
    z.object({ state: z.literal('no-history') }),
    z.object({
      state: z.literal('known'),
      /** 0-100, one for each ticket looked at that had a number. */
      numbers: z.array(z.number().int().min(0).max(100)),
      /** Tickets that were looked at, and how many of them too little is known of. */
      looked: z.number().int().min(0),
      unknown: z.number().int().min(0),
      /** Tickets of that time: where they are many, some were looked at, evenly taken. */
      all: z.number().int().min(0),
      days: z.number().min(1),
    }),
    /** A calendar of the policy cannot tell a moment: the findings say which. */
    z.object({ state: z.literal('bad-calendar') }),
  ]),
  errors: [],
  from: ['page'],
});
