import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Says in whose name to work while the host's pages are open as somebody else than who signed in. */
export const connectAs = defineMessage({
  name: 'connect-as',
  request: z.object({ account: RecordRef.shape.account, asSignedIn: z.boolean() }),
  answer: z.object({}),
  errors: ['bad-address'],
  from: ['page'],
});
