import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { NotificationSettings } from '../domain/model/notification-settings';
import { defineMessage } from './define-message';

/** How I am told of things, and what keeps me from hearing of them now. */
export const readNotifications = defineMessage({
  name: 'read-notifications',
  request: z.object({}),
  answer: z.object({
    settings: NotificationSettings,
    /** When the quiet hours end that it is in; `null` outside them. */
    quietUntil: Instant.nullable(),
    /** Whether the system shows this browser's pop-ups. */
    allowed: z.enum(['yes', 'no', 'unknown']),
    /** The keys that the browser gives to what can be done by keys; empty where it gives none. */
    keys: z.array(z.object({ command: z.enum(['open-panel', 'next-due']), shortcut: z.string() })),
  }),
  errors: [],
  from: ['page'],
});
