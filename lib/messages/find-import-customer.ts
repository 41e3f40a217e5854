import { z } from 'zod';
import { HostProblem } from '../domain/model/host-problem';
import { ImportMapping } from '../domain/model/import-mapping';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Asks the hosts for a customer that a file names and this browser does not know. */
export const findImportCustomer = defineMessage({
  name: 'find-import-customer',
  request: z.object({
    by: ImportMapping.shape.account.shape.by,
    account: RecordRef.shape.account.nullable(),
    word: z.string().min(1).max(300),
  }),
  answer: z.object({
    /** Those that it names exactly, then those that may be meant. */
    exact: z.array(z.object({ ref: RecordRef, name: z.string().nullable() })),
    alike: z.array(z.object({ ref: RecordRef, name: z.string().nullable() })),
    /** Why a system did not answer. */
    problem: HostProblem.nullable(),
  }),
  errors: [],
  from: ['page'],
});
