import { z } from 'zod';
import { FieldExample } from './field-example';

/** An example for mapping fields, as kept, with the customer it is of. */
export const KeptExample = z.object({ customerId: z.string(), example: FieldExample });
export type KeptExample = z.infer<typeof KeptExample>;
