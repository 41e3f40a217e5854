import { z } from 'zod';
import { FieldExample } from '../domain/model/field-example';
import { FieldMapping } from '../domain/model/field-mapping';
import { HostField } from '../domain/model/host-field';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What can be mapped on an account, what is, and an example of a customer in sight. */
export const readMapping = defineMessage({
  name: 'read-mapping',
  request: z.object({ account: RecordRef.shape.account }),
  answer: z.union([
    z.object({ mappable: z.literal(false) }),
    z.object({
      mappable: z.literal(true),
      fields: z.array(HostField),
      /** As somebody saved it; `null` where nobody did. */
      mapping: FieldMapping.nullable(),
      /** What is read while nobody has saved any. */
      usual: FieldMapping,
      /** Goes back with `save-mapping`. */
      revision: z.number().int().min(0),
      example: FieldExample.nullable(),
    }),
  ]),
  errors: ['signed-out', 'no-access', 'unavailable'],
  from: ['page'],
});
