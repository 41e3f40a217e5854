import { z } from 'zod';
import { EgressEntry } from '../domain/model/egress-entry';
import { defineMessage } from './define-message';

/** The ledger of every host contacted (acceptance 4.14), the newest day first. */
export const readEgress = defineMessage({
  name: 'read-egress',
  request: z.object({}),
  answer: z.object({ entries: z.array(EgressEntry) }),
  errors: [],
  from: ['page'],
});
