import { z } from 'zod';
import { Person } from '../domain/model/person';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** People and groups of the host who could own an escalation, to choose from. */
export const listOwners = defineMessage({
  name: 'list-owners',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({ owners: z.array(Person) }),
  errors: ['signed-out', 'no-access', 'unavailable'],
  from: ['page'],
});
