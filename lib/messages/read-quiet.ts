import { z } from 'zod';
import { AlertTopic } from '../domain/model/alert-topic';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** All that I do not want to be told of: kinds of notice that are snoozed on a record, and rules that are snoozed or muted. */
export const readQuiet = defineMessage({
  name: 'read-quiet',
  request: z.object({}),
  answer: z.object({
    quiet: z.array(
      z.object({
        what: z.union([
          z.object({ topic: AlertTopic }),
          /** `everywhere`: on all records. `name` is a text, or a key of the catalogue. */
          z.object({
            rule: z.string(),
            name: z.union([z.object({ text: z.string() }), z.object({ key: z.string() })]),
            everywhere: z.boolean(),
          }),
        ]),
        /** The record on which it was said; `null` where its account is not known any more. */
        ref: RecordRef.nullable(),
        recordKey: z.string(),
        subject: z.string().nullable(),
        /** `null`: until it is taken back. */
        until: Instant.nullable(),
        reason: z.string(),
      }),
    ),
  }),
  errors: [],
  from: ['page'],
});
