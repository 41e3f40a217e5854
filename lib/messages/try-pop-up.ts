import { z } from 'zod';
import { defineMessage } from './define-message';

/** Shows one pop-up, so that a person can say whether the computer lets them through: nothing else can tell. */
export const tryPopUp = defineMessage({
  name: 'try-pop-up',
  request: z.object({}),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
