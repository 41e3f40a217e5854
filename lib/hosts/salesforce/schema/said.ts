import type { z } from 'zod';

/**
 * A field of an answer: its value, `null` where the host says it is empty, `undefined` where the host did not say (a field the
 * user may not see is left out) or said something that cannot be read.
 */
export function said<T extends z.ZodType>(schema: T) {
  return schema.nullish().catch(undefined);
}
