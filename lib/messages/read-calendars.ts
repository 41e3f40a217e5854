import { z } from 'zod';
import { HostCalendar } from '../domain/model/host-calendar';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The business hours that an account's host keeps. */
export const readCalendars = defineMessage({
  name: 'read-calendars',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({
    /** `none` where the host keeps no such thing; `null` where this person may not read it. */
    calendars: z.union([z.array(HostCalendar), z.literal('none')]).nullable(),
  }),
  errors: ['signed-out', 'no-access', 'unavailable'],
  from: ['page'],
});
