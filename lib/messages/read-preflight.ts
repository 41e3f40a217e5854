import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const Use = z.object({
  used: z.number().int().min(0),
  left: z.number().int().min(0),
  over: z.number().int().min(0),
});

/** How often one has escalated by hand of late, and one's team, and what became of it: as far as this browser knows. */
export const readPreflight = defineMessage({
  name: 'read-preflight',
  request: z.object({ ref: RecordRef }),
  answer: z.object({
    /** Of seven days; `null` where there is no budget, or nobody knows who one is or which team one is of. */
    person: Use.nullable(),
    team: Use.nullable(),
    /** One's own outside the criteria, of seven days. */
    exceptions: z.number().int().min(0),
    /** The share of one's own that the level took, per cent; `null` where there are too few. */
    accepted: z.object({ percent: z.number(), of: z.number().int() }).nullable(),
    /** The share of the tickets that were escalated, per cent, of those seen here; `null` where there are too few. */
    rate: z
      .object({
        percent: z.number(),
        of: z.number().int(),
        judgement: z.enum(['too-rare', 'balanced', 'too-often']),
      })
      .nullable(),
  }),
  errors: [],
  from: ['page'],
});
