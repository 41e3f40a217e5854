import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** A task of a play was done, is passed over, or is to be done after all. `moved-on`: somebody ended it otherwise before. */
export const endPlayTask = defineMessage({
  name: 'end-play-task',
  request: z.object({
    /** The record in front: the play is its own, or its customer's. */
    ref: RecordRef,
    playbook: z.string().max(100),
    occasion: z.string().max(500),
    task: z.string().max(100),
    to: z.enum(['done', 'skipped', 'open']),
    /** Why it is passed over. */
    reason: z.string().max(500).nullable(),
  }),
  answer: z.object({ outcome: z.enum(['saved', 'moved-on']) }),
  errors: ['unknown-play'],
  from: ['page'],
});
