import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { SignalStanding } from '../domain/model/signal-standing';
import { defineMessage } from './define-message';

/** What is kept of a ticket's signals: since when they hold, what one said of them, and how old is what was read with others. */
export const readSignals = defineMessage({
  name: 'read-signals',
  request: z.object({ ref: RecordRef }),
  answer: z.object({
    /** Whether it is known who one is there: without that nothing can be said. */
    known: z.boolean(),
    signals: z.array(SignalStanding),
    readAt: z.object({
      /** When the customer's tickets were read; `null`: with the ticket itself. */
      customerTickets: Instant.nullable(),
      /** When they were read in the customer's other system; `null`: not at all. */
      elsewhere: Instant.nullable(),
    }),
  }),
  errors: [],
  from: ['page'],
});
