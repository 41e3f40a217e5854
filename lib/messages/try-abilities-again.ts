import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What the host refused is forgotten, so that it is tried again: an administrator may have given it meanwhile. */
export const tryAbilitiesAgain = defineMessage({
  name: 'try-abilities-again',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
