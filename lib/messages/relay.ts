import { z } from 'zod';
import { defineMessage } from './define-message';

/** The worker asks the content script of an open tab to send a write, so that it carries the host's own Origin. */
export const relay = defineMessage({
  name: 'relay',
  request: z.object({
    method: z.enum(['PUT', 'POST']),
    path: z.string().startsWith('/'),
    headers: z.record(z.string(), z.string()),
    body: z.string().nullable(),
  }),
  answer: z.object({
    status: z.number().int(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
    url: z.string(),
  }),
  errors: ['network', 'not-ours'],
  from: [],
});
