import { z } from 'zod';
import { LogNotice } from '../domain/model/log-notice';
import { RecordRef } from '../domain/model/record-ref';
import { SignalRecord } from '../domain/model/signal-record';
import { defineMessage } from './define-message';

/** What this browser kept of a ticket beside what stands on it: what rules said, what people said of that, and what one was told. */
export const readLog = defineMessage({
  name: 'read-log',
  request: z.object({ ref: RecordRef }),
  answer: z.object({
    /** Oldest first. */
    signals: z.array(SignalRecord),
    notices: z.array(LogNotice),
  }),
  errors: [],
  from: ['page'],
});
