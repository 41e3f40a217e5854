import { z } from 'zod';
import { AccountRecord } from '../domain/model/account-record';
import { ImportMapping } from '../domain/model/import-mapping';
import { KeptImport } from '../domain/model/kept-import';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const { id } = KeptImport.shape;

/**
 * Brings a file of customers' numbers: in parts, and in the end that it counts; or that it is dropped, of which nothing stays. The
 * same part or end once more changes nothing.
 */
export const keepImport = defineMessage({
  name: 'keep-import',
  request: z.discriminatedUnion('what', [
    z.object({
      what: z.literal('part'),
      id,
      customers: z.array(z.object({ ref: RecordRef, measures: AccountRecord.shape.measures })).max(500),
    }),
    z.object({
      what: z.literal('finish'),
      id,
      told: KeptImport.omit({ id: true, at: true }),
      /** The headings of the file, by which its mapping is found again. */
      columns: z.array(z.string().max(300)).max(500),
      mapping: ImportMapping,
    }),
    z.object({ what: z.literal('drop'), id }),
  ]),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
