import { z } from 'zod';
import { KeptImport } from '../domain/model/kept-import';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The files that were imported, the newest first, and the systems whose customers a file can be about. */
export const readImports = defineMessage({
  name: 'read-imports',
  request: z.object({}),
  answer: z.object({ imports: z.array(KeptImport), accounts: z.array(RecordRef.shape.account) }),
  errors: [],
  from: ['page'],
});
