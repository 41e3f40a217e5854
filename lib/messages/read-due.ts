import { z } from 'zod';
import { DueItem } from '../domain/model/due-item';
import { defineMessage } from './define-message';

/** What I am to do next, the nearest first. From what is kept: nobody is asked. */
export const readDue = defineMessage({
  name: 'read-due',
  request: z.object({ most: z.number().int().min(1).max(300) }),
  answer: z.object({
    items: z.array(DueItem),
    /** How many there are in all. */
    total: z.number().int().min(0),
  }),
  errors: [],
  from: ['page'],
});
