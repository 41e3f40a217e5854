import { z } from 'zod';
import { FieldMapping } from '../domain/model/field-mapping';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Keeps which of an account's fields holds what; `null` goes back to the usual ones. */
export const saveMapping = defineMessage({
  name: 'save-mapping',
  request: z.object({
    account: RecordRef.shape.account,
    mapping: FieldMapping.nullable(),
    /** The revision that was changed. */
    revision: z.number().int().min(0),
  }),
  answer: z.object({}),
  /** `changed-meanwhile`: somebody saved another one since it was read. */
  errors: ['changed-meanwhile', 'unavailable'],
  from: ['page'],
});
