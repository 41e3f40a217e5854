import { z } from 'zod';
import { PolicyRemark } from '../domain/model/policy-remark';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Says something of a rule, or of a cell of the matrix, to whoever answers for the policy. */
export const addRemark = defineMessage({
  name: 'add-remark',
  request: z.object({
    ...PolicyRemark.pick({ kind: true, target: true, text: true }).shape,
    /** The account in front: its user says it. `null`: nobody's. */
    account: RecordRef.shape.account.nullable(),
  }),
  answer: z.object({ id: z.string() }),
  errors: [],
  from: ['page'],
});
