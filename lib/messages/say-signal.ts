import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { SignalRecord } from '../domain/model/signal-record';
import { defineMessage } from './define-message';

const { reason } = SignalRecord.shape;

/** What a person says of a signal on a ticket. It stays on this device. Saying it again, or nothing that differs, changes nothing. */
export const saySignal = defineMessage({
  name: 'say-signal',
  request: z.object({
    ref: RecordRef,
    /** Id of the trigger setting, combination or risk feature. */
    rule: z.string().min(1).max(200),
    said: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('agreed') }),
      z.object({ kind: z.literal('disagreed'), reason }),
      z.object({ kind: z.literal('no-opinion') }),
      /** Not to be told of it on this ticket. */
      z.object({ kind: z.literal('snoozed'), until: Instant, reason }),
      /** Not to be told of it on any ticket. */
      z.object({ kind: z.literal('muted'), reason }),
      /** To be told again. */
      z.object({ kind: z.literal('unquieted') }),
    ]),
  }),
  answer: z.object({}),
  errors: ['unknown-me', 'snooze-ended'],
  from: ['page'],
});
