import { z } from 'zod';
import { DeskCustomer } from '../domain/model/desk-customer';
import { Instant } from '../domain/model/instant';
import { WorkSystem } from '../domain/model/work-system';
import { CustomerFilter } from './customer-filter';
import { defineMessage } from './define-message';
import { ListPlace } from './list-place';

const CohortsBy = z.enum(['usage', 'tier', 'start']);
const Count = z.number().int().min(0);

/** A window of all customers that this browser knows of, with the groups they fall into. From what is kept: nobody is asked. */
export const listCustomers = defineMessage({
  name: 'list-customers',
  request: ListPlace.extend({
    filter: CustomerFilter,
    /** What the cohorts are made by (acceptance HS9). */
    cohortsBy: CohortsBy,
    sort: z.object({
      by: z.enum(['call', 'name', 'score', 'trend', 'money', 'renewal', 'escalations']),
      descending: z.boolean(),
    }),
  }),
  answer: z.object({
    now: Instant,
    rows: z.array(DeskCustomer).max(100),
    from: Count,
    total: Count,
    known: Count,
    /** By likelihood, of those whom the other filters let through: together they are all of these (acceptance HS7). */
    groups: z.object({ high: Count, medium: Count, low: Count, unknown: Count }),
    segments: z.array(z.object({ id: z.string(), name: z.string(), count: Count })),
    /** What these cohorts were made by: a page may have asked for others since. */
    cohortsBy: CohortsBy,
    /** Of all customers; `name` `null` is where it is not known. At most twenty, the rest as one. */
    cohorts: z.array(
      z.object({
        name: z.string().nullable(),
        count: Count,
        /** Of those that have one: their mean score, and what they pay together. */
        score: z.number().nullable(),
        money: z.number().nullable(),
      }),
    ),
    systems: z.array(WorkSystem),
  }),
  errors: [],
  from: ['page'],
});
