import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Starts a play by hand for a customer, or for a ticket that has none. Once a day: `running` says that it was started today already. */
export const startPlay = defineMessage({
  name: 'start-play',
  request: z.object({ ref: RecordRef, playbook: z.string().max(100) }),
  answer: z.object({ outcome: z.enum(['started', 'running']) }),
  errors: ['unknown-play'],
  from: ['page'],
});
