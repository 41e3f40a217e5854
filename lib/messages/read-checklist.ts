import { z } from 'zod';
import { Checklist } from '../domain/model/checklist';
import { defineMessage } from './define-message';

/** What is still to be done to begin with; `null` once all of it is done, or somebody wanted to see it no more. */
export const readChecklist = defineMessage({
  name: 'read-checklist',
  request: z.object({}),
  answer: z.object({ checklist: Checklist.nullable() }),
  errors: [],
  from: ['page'],
});
