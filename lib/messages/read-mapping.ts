import { z } from 'zod';
import { FieldExample } from '../domain/model/field-example';
import { FieldMapping } from '../domain/model/field-mapping';
import { HostField } from '../domain/model/host-field';
import { KeptWriting } from '../domain/model/kept-writing';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What can be mapped on an account, what is, an example of a customer in sight, and which field escalations write. */
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
      /** What escalations write besides, its revision for `save-writing`; `null` where the host can write no such thing. */
      writing: KeptWriting.nullable(),
    }),
  ]),
  errors: ['signed-out', 'no-access', 'unavailable'],
  from: ['page'],
});
