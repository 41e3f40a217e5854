import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { defineMessage } from './define-message';

/**
 * The content script says which anchor each kind of badge found on its page, when that is another than before: the page half's own
 * selector, or `none` where the badge floats.
 */
export const placed = defineMessage({
  name: 'placed',
  request: z.object({
    host: HostId,
    candidates: z.partialRecord(z.enum(['ticket', 'account', 'row', 'tab']), z.string().min(1).max(300)),
  }),
  answer: z.object({}),
  errors: [],
  from: ['content'],
});
