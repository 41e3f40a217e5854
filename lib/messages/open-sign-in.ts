import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Opens an account's own pages in a new tab, where whoever is signed out is asked to sign in. */
export const openSignIn = defineMessage({
  name: 'open-sign-in',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.object({}),
  errors: ['unknown-system'],
  from: ['page'],
});
