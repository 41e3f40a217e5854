import { z } from 'zod';
import { BriefPart } from '../domain/model/brief-part';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What whoever takes an escalation over has to know, from what is kept of the ticket and its customer. */
export const readBrief = defineMessage({
  name: 'read-brief',
  request: z.object({ ref: RecordRef }),
  answer: z.object({ parts: z.array(BriefPart) }),
  errors: ['unknown-ticket'],
  from: ['page'],
});
