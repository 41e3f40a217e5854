import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { WritingSetting } from '../domain/model/writing-setting';
import { defineMessage } from './define-message';

/** Keeps what an account's escalations write beside note, tags, owner and priority. */
export const saveWriting = defineMessage({
  name: 'save-writing',
  request: z.object({
    account: RecordRef.shape.account,
    writing: WritingSetting,
    /** The revision that was changed. */
    revision: z.number().int().min(0),
  }),
  answer: z.object({}),
  /** `changed-meanwhile`: somebody saved another one since it was read. */
  errors: ['changed-meanwhile', 'unavailable'],
  from: ['page'],
});
