import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Person } from '../domain/model/person';
import { defineMessage } from './define-message';

/** Signs in to an account with the customer's own OAuth client (with PKCE, in a window of the browser). */
export const connect = defineMessage({
  name: 'connect',
  request: z.object({
    host: HostId,
    /** Any address of the account: one of its pages, its host. */
    address: z.string().trim().min(1).max(300),
    clientId: z.string().trim().min(1).max(300),
  }),
  answer: z.object({ account: z.string(), me: Person }),
  errors: [
    'bad-address',
    'cancelled',
    'page-not-loaded',
    'blocked-by-admin',
    'not-installed',
    'wrong-callback',
    'wrong-key',
    'wrong-scope',
    'no-access',
    'bad-answer',
    'refused',
    'unavailable',
  ],
  from: ['page'],
});
