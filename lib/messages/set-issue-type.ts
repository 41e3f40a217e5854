import { z } from 'zod';
import { PolicyId } from '../domain/model/policy-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** A person says what kind of issue a ticket is, against what its words say; `null` lets its words decide again. */
export const setIssueType = defineMessage({
  name: 'set-issue-type',
  request: z.object({ ref: RecordRef.extend({ kind: z.literal('ticket') }), issueType: PolicyId.nullable() }),
  answer: z.object({}),
  errors: ['unknown-issue-type', 'unknown-me'],
  from: ['page'],
});
