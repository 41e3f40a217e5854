import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { connect } from './connect';
import { defineMessage } from './define-message';

/**
 * Says in whose name to work while the host's pages are open as somebody else than who signed in. Whoever they are open as may have
 * to sign in for it, in a window.
 */
export const connectAs = defineMessage({
  name: 'connect-as',
  request: z.object({ account: RecordRef.shape.account, asSignedIn: z.boolean() }),
  answer: z.object({}),
  errors: connect.errors,
  from: ['page'],
});
