import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Instant } from '../domain/model/instant';
import { defineMessage } from './define-message';
import { Identity } from './identity';

/** The connections, and what support needs to know of this worker. */
export const readSettings = defineMessage({
  name: 'read-settings',
  request: z.object({}),
  answer: z.object({
    /** The redirect address to enter in the customer's OAuth client, by host. */
    redirectUrls: z.record(HostId, z.string()),
    connections: z.array(
      Identity.extend({
        clientId: z.string().nullable(),
        /** The browser's own session is open to us because the person said so. */
        bySession: z.boolean(),
        checkedAt: Instant.nullable(),
        /** Whether its fields can be mapped, and whether its host keeps business hours and SLA policies. */
        mappable: z.boolean(),
        keepsHours: z.boolean(),
        keepsSlas: z.boolean(),
      }),
    ),
    /** The administrator forbids that the browser's session of Salesforce is opened to us. */
    sessionForbidden: z.boolean(),
    worker: z.object({ bootId: z.string(), startedAt: Instant, version: z.string() }),
  }),
  errors: [],
  from: ['page'],
});
