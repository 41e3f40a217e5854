import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { defineMessage } from './define-message';

/** I do not want to be told of this, on this record, before `until`; `null` ends a snooze. */
export const snooze = defineMessage({
  name: 'snooze',
  request: z.object({
    id: z.string().max(400),
    until: Instant.nullable(),
    reason: z.string().trim().max(200),
  }),
  answer: z.object({}),
  errors: ['unknown-notice', 'snooze-past'],
  from: ['page'],
});
