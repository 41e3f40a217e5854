import { z } from 'zod';
import { KeptImport } from '../domain/model/kept-import';
import { defineMessage } from './define-message';

/** Forgets a file that was imported: what it told does not count any more, and what it replaced counts again. */
export const takeBackImport = defineMessage({
  name: 'take-back-import',
  request: z.object({ id: KeptImport.shape.id }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
