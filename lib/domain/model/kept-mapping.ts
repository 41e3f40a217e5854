import { z } from 'zod';
import { FieldMapping } from './field-mapping';

/** A mapping as kept; `null` for the usual fields. `revision` counts how often it was saved: whoever saves says which one they changed. */
export const KeptMapping = z.object({ mapping: FieldMapping.nullable(), revision: z.number().int().min(1) });
export type KeptMapping = z.infer<typeof KeptMapping>;
