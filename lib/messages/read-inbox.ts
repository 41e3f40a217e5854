import { z } from 'zod';
import { Calendar } from '../domain/model/calendar';
import { InboxNotice } from '../domain/model/inbox-notice';
import { defineMessage } from './define-message';

/** A window of what I was told, the newest first. From what is kept: nobody is asked. */
export const readInbox = defineMessage({
  name: 'read-inbox',
  request: z.object({ offset: z.number().int().min(0).max(100_000) }),
  answer: z.object({
    /** Thirty at most. */
    notices: z.array(InboxNotice).max(30),
    /** How many there are in all. */
    total: z.number().int().min(0),
    /** How many of all I have not seen. */
    unread: z.number().int().min(0),
    /** The hours people work, for how long one may snooze; `null` where the policy has none that hold. */
    calendar: Calendar.nullable(),
  }),
  errors: [],
  from: ['page'],
});
