import { z } from 'zod';
import { QueueFilter } from '../domain/model/queue-filter';
import { WorkSystem } from '../domain/model/work-system';
import { WorkTicket } from '../domain/model/work-ticket';
import { defineMessage } from './define-message';

/** A window of my open tickets in all systems, what needs me first. From what is kept: nobody is asked. */
export const readQueue = defineMessage({
  name: 'read-queue',
  request: z.object({ offset: z.number().int().min(0).max(10_000), filter: QueueFilter }),
  answer: z.object({
    /** Thirty at most. */
    tickets: z.array(WorkTicket).max(30),
    /** How many each filter lets through. */
    counts: z.record(QueueFilter, z.number().int().min(0)),
    systems: z.array(WorkSystem),
  }),
  errors: [],
  from: ['page'],
});
