import type { z } from 'zod';
import { pageRows, type Rows } from './page-rows';

/** The rows that belong to a row, as `pageRows`: `null` in the answer says that there are none, what was not asked for is left out. */
export function rowsWithin<T extends z.ZodType>(
  page: unknown,
  schema: T,
  limit: number,
): Rows<z.infer<T>> | null {
  return page === null ? { rows: [], complete: true } : pageRows(page, schema, limit);
}
