import type { z } from 'zod';
import type { CompositePart } from './composite-part';
import { succeeded } from './succeeded';

/** What a part brought, read by its schema; `null` where it failed, could not be asked for, or brought something else. */
export function recordOf<T extends z.ZodType>(part: CompositePart | null, schema: T): z.infer<T> | null {
  const read = part !== null && succeeded(part) ? schema.safeParse(part.body) : null;
  return read?.success ? read.data : null;
}
