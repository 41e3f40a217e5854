import { z } from 'zod';
import { FormDraft } from '../domain/model/form-draft';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What was typed in the forms of a record and is not sent yet, the last one first. */
export const readDrafts = defineMessage({
  name: 'read-drafts',
  request: z.object({ ref: RecordRef }),
  answer: z.object({ drafts: z.array(FormDraft) }),
  errors: [],
  from: ['page'],
});
