import { z } from 'zod';
import { Person } from '../domain/model/person';
import { defineMessage } from './define-message';

/** Signs in to a Salesforce org with the customer's own consumer key (OAuth with PKCE, in a window of the browser). */
export const connectSalesforce = defineMessage({
  name: 'connect-salesforce',
  request: z.object({
    /** Any address of the org: a Lightning page, a My Domain host. */
    address: z.string().trim().min(1).max(300),
    clientId: z.string().trim().min(10).max(300),
  }),
  answer: z.object({ account: z.string(), me: Person }),
  errors: [
    'bad-address',
    'cancelled',
    'blocked-by-admin',
    'not-installed',
    'wrong-callback',
    'wrong-key',
    'refused',
    'unavailable',
  ],
  from: ['page'],
});
