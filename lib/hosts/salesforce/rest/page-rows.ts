import { z } from 'zod';

const Page = z.object({
  totalSize: z.number().int().catch(-1),
  done: z.boolean().catch(false),
  records: z.array(z.unknown()),
});

/** Rows of one query, as far as they could be read. `complete`: there are no others. */
export interface Rows<Row> {
  rows: Row[];
  complete: boolean;
}

/**
 * The rows of a page; `null` for what is no page. Rows that cannot be read are left out, and then the rest is not all.
 * @param limit the query's own LIMIT: as many rows as that may not be all.
 */
export function pageRows<T extends z.ZodType>(
  body: unknown,
  schema: T,
  limit: number,
): Rows<z.infer<T>> | null {
  const page = Page.safeParse(body).data;
  if (page === undefined) return null;
  const rows = page.records.map((record) => schema.safeParse(record).data).filter((row) => row !== undefined);
  const complete = page.done && page.totalSize === rows.length && rows.length < limit;
  return { rows, complete };
}
