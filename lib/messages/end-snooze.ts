import { z } from 'zod';
import { AlertTopic } from '../domain/model/alert-topic';
import { defineMessage } from './define-message';

/** I want to be told again of a topic of a record. */
export const endSnooze = defineMessage({
  name: 'end-snooze',
  request: z.object({ recordKey: z.string().max(400), topic: AlertTopic }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
