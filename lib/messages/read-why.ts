import { z } from 'zod';
import { Explanation } from '../domain/model/explanation';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/**
 * "Why did this fire at 14:05?": what was thought of a ticket at a moment, by the policy of then. The ticket's past is read from the host
 * where it is not kept.
 */
export const readWhy = defineMessage({
  name: 'read-why',
  request: z.object({ ref: RecordRef, at: Instant }),
  answer: Explanation,
  errors: [],
  from: ['page'],
});
