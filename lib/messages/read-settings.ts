import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';
import { Person } from '../domain/model/person';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The connections, and what support needs to know of this worker. */
export const readSettings = defineMessage({
  name: 'read-settings',
  request: z.object({}),
  answer: z.object({
    /** The callback address to enter in the Salesforce app. */
    redirectUrl: z.string(),
    connections: z.array(
      z.object({
        host: HostId,
        account: RecordRef.shape.account,
        /** How it is reached: the browser's own session, or a token. `none`: not signed in yet. */
        by: z.enum(['session', 'token', 'none']),
        clientId: z.string().nullable(),
        me: Person.nullable(),
        checkedAt: Instant.nullable(),
      }),
    ),
    worker: z.object({ bootId: z.string(), startedAt: Instant, version: z.string() }),
  }),
  errors: [],
  from: ['page'],
});
