import { z } from 'zod';
import { DeskEscalation } from '../domain/model/desk-escalation';
import { DeskSource } from '../domain/model/desk-source';
import { Instant } from '../domain/model/instant';
import { defineMessage } from './define-message';
import { EscalationFilter } from './escalation-filter';
import { ListPlace } from './list-place';

const Count = z.number().int().min(0);

/**
 * A window of the escalations that are open now, whoever holds them, as far as this browser knows: as one list, and by level, where the
 * first of each stand. From what is kept: nobody is asked.
 */
export const listEscalations = defineMessage({
  name: 'list-escalations',
  request: ListPlace.extend({
    filter: EscalationFilter,
    sort: z.object({
      by: z.enum(['need', 'level', 'holder', 'due', 'live', 'update', 'customer', 'risk']),
      descending: z.boolean(),
    }),
  }),
  answer: z.object({
    now: Instant,
    warningMinutes: z.number(),
    rows: z.array(DeskEscalation).max(100),
    from: Count,
    total: Count,
    known: Count,
    /** In the policy's order; a level that the policy does not have, or that nobody knows, comes last. A hundred rows in all at most. */
    columns: z.array(
      z.object({
        id: z.string().nullable(),
        name: z.string().nullable(),
        total: Count,
        rows: z.array(DeskEscalation),
      }),
    ),
    levels: z.array(z.object({ id: z.string(), name: z.string() })),
    sources: z.array(DeskSource),
  }),
  errors: [],
  from: ['page'],
});
