import { z } from 'zod';

/** The value, `none` where the host says that there is nothing, `null` where it did not say or cannot be understood. */
export function orNone<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([z.null().transform(() => 'none' as const), schema, z.undefined().transform(() => null)])
    .catch(null);
}
