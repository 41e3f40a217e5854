import { z } from 'zod';
import { Person } from '../domain/model/person';
import { RecordRef } from '../domain/model/record-ref';
import { ShownPlay } from '../domain/model/shown-play';
import { defineMessage } from './define-message';

/** The plays of a customer, or of a ticket and its customer, from what is kept on this device. Asks no host. */
export const readPlays = defineMessage({
  name: 'read-plays',
  request: z.object({ ref: RecordRef }),
  answer: z.object({
    plays: z.array(ShownPlay),
    /** Plays that were started by a policy version that knew them: the present one does not. */
    unknown: z.array(z.string()),
    /** Whether the record's customer is known: without one, plays are about the ticket alone. */
    customer: z.enum(['known', 'none', 'unknown']),
    /** Names for the ids, as far as they are known. */
    people: z.array(Person),
  }),
  errors: [],
  from: ['page'],
});
