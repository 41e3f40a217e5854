import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { PathStep } from '../domain/model/path-step';
import { Person } from '../domain/model/person';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The plays of a customer, or of a ticket and its customer, from what is kept on this device. Asks no host. */
export const readPlays = defineMessage({
  name: 'read-plays',
  request: z.object({ ref: RecordRef }),
  answer: z.object({
    plays: z.array(
      z.object({
        playbook: z.string(),
        /** What it was started by: with the playbook, which play it is. */
        occasion: z.string(),
        name: z.string(),
        startedAt: Instant,
        /** Whether a task is still to be done. */
        open: z.boolean(),
        /** Whether an escalation of this very ticket started it. */
        ofTicket: z.boolean(),
        tasks: z.array(
          z.object({
            id: z.string(),
            text: z.string(),
            owner: PathStep.shape.owner,
            ownerReason: PathStep.shape.ownerReason,
            /** The role that does it, as the policy names it; `null` is the customer's own success manager. */
            role: z.string().nullable(),
            dueAt: Instant,
            /** Id of the template that helps with it. */
            template: z.string().nullable(),
            state: z.enum(['open', 'done', 'skipped']),
            endedAt: Instant.nullable(),
            authorId: z.string().nullable(),
            endReason: z.string().nullable(),
          }),
        ),
      }),
    ),
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
