import { z } from 'zod';
import { ImportMapping } from '../domain/model/import-mapping';
import { defineMessage } from './define-message';

/** What the columns of a file meant the last time one with these headings was imported; `null`: there was none. */
export const readImportMapping = defineMessage({
  name: 'read-import-mapping',
  request: z.object({ columns: z.array(z.string().max(300)).max(500) }),
  answer: z.object({ mapping: ImportMapping.nullable() }),
  errors: [],
  from: ['page'],
});
