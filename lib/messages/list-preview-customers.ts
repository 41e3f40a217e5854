import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** Customers that this browser knows, by name: to try a health card on. */
export const listPreviewCustomers = defineMessage({
  name: 'list-preview-customers',
  request: z.object({}),
  answer: z.object({ customers: z.array(z.object({ ref: RecordRef, name: z.string().nullable() })) }),
  errors: [],
  from: ['page'],
});
