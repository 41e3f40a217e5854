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
    /** The redirect address to enter in the customer's OAuth client, by host. */
    redirectUrls: z.record(HostId, z.string()),
    connections: z.array(
      z.object({
        host: HostId,
        account: RecordRef.shape.account,
        /**
         * How it is reached: the browser's own session, or a token. `lapsed`: the session, until the person signs in again. `none`: not
         * signed in yet, where the session is not enough.
         */
        by: z.enum(['session', 'token', 'lapsed', 'none']),
        clientId: z.string().nullable(),
        me: Person.nullable(),
        /** Its pages are open as somebody else than who signed in. `asSignedIn`: what is done is done as who signed in all the same. */
        otherPage: z.object({ signedInAs: z.string(), page: z.string(), asSignedIn: z.boolean() }).nullable(),
        checkedAt: Instant.nullable(),
        /** Whether its fields can be mapped, and whether its host keeps business hours and SLA policies. */
        mappable: z.boolean(),
        keepsHours: z.boolean(),
        keepsSlas: z.boolean(),
      }),
    ),
    worker: z.object({ bootId: z.string(), startedAt: Instant, version: z.string() }),
  }),
  errors: [],
  from: ['page'],
});
