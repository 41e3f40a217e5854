import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { HostProblem } from '../domain/model/host-problem';
import { Person } from '../domain/model/person';
import { defineMessage } from './define-message';

/** Asks the host who we are. */
export const testConnection = defineMessage({
  name: 'test-connection',
  request: z.object({ host: HostId, account: z.string().trim().min(1).max(253) }),
  answer: z.union([
    z.object({ ok: z.literal(true), me: Person }),
    z.object({ ok: z.literal(false), problem: HostProblem, message: z.string() }),
  ]),
  errors: ['bad-address'],
  from: ['page'],
});
