import { z } from 'zod';
import { DeskTicket } from '../domain/model/desk-ticket';
import { Instant } from '../domain/model/instant';
import { WorkSystem } from '../domain/model/work-system';
import { defineMessage } from './define-message';
import { ListPlace } from './list-place';
import { TicketFilter } from './ticket-filter';

const Option = z.object({ id: z.string(), name: z.string() });

/** A window of all open tickets that this browser knows of. From what is kept: nobody is asked. */
export const listTickets = defineMessage({
  name: 'list-tickets',
  request: ListPlace.extend({
    filter: TicketFilter,
    sort: z.object({
      by: z.enum([
        'need',
        'risk',
        'ticket',
        'level',
        'owner',
        'due',
        'waiting',
        'customer',
        'priority',
        'read',
      ]),
      descending: z.boolean(),
    }),
  }),
  answer: z.object({
    /** Host time of this answer. */
    now: Instant,
    warningMinutes: z.number(),
    rows: z.array(DeskTicket).max(100),
    from: z.number().int().min(0),
    /** How many the filter lets through, and how many there are. */
    total: z.number().int().min(0),
    known: z.number().int().min(0),
    /** What can be filtered by: of owners those who have most, a hundred at most. */
    levels: z.array(Option),
    owners: z.array(Option).max(100),
    types: z.array(Option),
    systems: z.array(WorkSystem),
  }),
  errors: [],
  from: ['page'],
});
