import { z } from 'zod';
import { defineMessage } from './define-message';

/** Takes in the remarks of a colleague's file: the whole of it, each remark once. */
export const importRemarks = defineMessage({
  name: 'import-remarks',
  request: z.object({ text: z.string().max(20_000_000) }),
  answer: z.object({ added: z.number().int().min(0), known: z.number().int().min(0) }),
  /** `not-remarks`: another file, or a broken one. */
  errors: ['not-remarks'],
  from: ['page'],
});
