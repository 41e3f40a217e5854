import { z } from 'zod';

/** The value, or `null` where the host left it out or sent something that is no such thing: unknown, never an error. */
export function orUnknown<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()]).catch(null);
}
