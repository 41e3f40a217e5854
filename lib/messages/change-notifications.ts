import { z } from 'zod';
import { AlertTopic } from '../domain/model/alert-topic';
import { NotificationSettings } from '../domain/model/notification-settings';
import { defineMessage } from './define-message';

/** One change of how I am told of things: what two panels change at once does not undo each other. */
export const changeNotifications = defineMessage({
  name: 'change-notifications',
  request: z.discriminatedUnion('what', [
    z.object({ what: z.literal('topic'), topic: AlertTopic, on: z.boolean() }),
    z.object({ what: z.literal('quiet-hours'), quietHours: NotificationSettings.shape.quietHours.unwrap() }),
    z.object({ what: z.literal('sound'), sound: z.boolean() }),
  ]),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
