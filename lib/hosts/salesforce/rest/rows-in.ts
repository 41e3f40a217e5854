import type { z } from 'zod';
import type { CompositePart } from './composite-part';
import { pageRows, type Rows } from './page-rows';
import { succeeded } from './succeeded';

/** The rows of a query's answer, as `pageRows`; `null` when the part failed or could not be asked for. */
export function rowsIn<T extends z.ZodType>(
  part: CompositePart | null,
  schema: T,
  limit: number,
): Rows<z.infer<T>> | null {
  return part !== null && succeeded(part) ? pageRows(part.body, schema, limit) : null;
}
