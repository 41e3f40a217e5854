import { z } from 'zod';
import { FormDraft } from '../domain/model/form-draft';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Keeps what is typed in a form of a record, in memory only, or forgets it: it was sent or cancelled. */
export const keepDraft = defineMessage({
  name: 'keep-draft',
  request: z.object({
    ref: RecordRef,
    draft: z.union([FormDraft, FormDraft.pick({ form: true }).extend({ fields: z.null() })]),
  }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
