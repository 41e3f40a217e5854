import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { Person } from '../domain/model/person';
import { defineMessage } from './define-message';

/**
 * Opens the browser's own session of an account to the extension. The person has allowed cookies to be read before: only a page can
 * ask for that, in a click.
 */
export const useSession = defineMessage({
  name: 'use-session',
  request: z.object({
    host: HostId,
    /** Any address of the account: one of its pages, its host. */
    address: z.string().trim().min(1).max(300),
  }),
  answer: z.object({ account: z.string(), me: Person }),
  errors: [
    'bad-address',
    /** By the administrator of this browser. */
    'session-forbidden',
    /** A proxy keeps the cookie. */
    'session-unreadable',
    'cookies-not-allowed',
    'signed-out',
    'session-refused',
    'unavailable',
  ],
  from: ['page'],
});
