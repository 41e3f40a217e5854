import { z } from 'zod';
import { ImportMapping } from '../domain/model/import-mapping';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const Customer = z.object({ ref: RecordRef, name: z.string().nullable() });

/**
 * Which customers the words of a file mean, by what this browser knows: one `customer`, several of one name (`several`), or none, with
 * those whose names are alike. An id is believed also where the browser has not met that customer yet (`met`).
 */
export const matchImportCustomers = defineMessage({
  name: 'match-import-customers',
  request: z.object({
    by: ImportMapping.shape.account.shape.by,
    /** Address of the system that the file is about; `null`: any. */
    account: RecordRef.shape.account.nullable(),
    words: z.array(z.string().max(300)).max(1000),
  }),
  answer: z.object({
    matches: z.array(
      z.object({
        word: z.string(),
        customer: Customer.nullable(),
        met: z.boolean(),
        several: z.boolean(),
        alike: z.array(Customer),
      }),
    ),
  }),
  errors: [],
  from: ['page'],
});
