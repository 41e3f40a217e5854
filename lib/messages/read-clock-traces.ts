import { z } from 'zod';
import { ExplainedClock } from '../domain/model/explained-clock';
import { HostProblem } from '../domain/model/host-problem';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Where the time of each clock of a ticket went, and the clocks of our own targets where the host promises nothing. */
export const readClockTraces = defineMessage({
  name: 'read-clock-traces',
  request: z.object({ ref: RecordRef }),
  answer: z.object({
    /** In the order of the ticket's clocks; a copy that was read meanwhile may have others. */
    host: z.array(ExplainedClock),
    own: z.array(ExplainedClock),
    /** Why not all that it takes could be read. */
    problem: HostProblem.nullable(),
  }),
  errors: [],
  from: ['page'],
});
