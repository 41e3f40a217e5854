import { z } from 'zod';
import type { CompositePart } from '../rest/composite-part';
import type { Rows } from '../rest/page-rows';
import { succeeded } from '../rest/succeeded';
import { RecordId } from '../schema/record-id';

const Page = z.object({ done: z.boolean(), records: z.array(z.unknown()) });

/** Rows of many cases. */
export interface RowsByCase<Row> {
  /** Those of a case; not complete where one could not be read, or the answer ended before its last. */
  of(caseId: string): Rows<Row>;
  /** Whether the answer reached behind the case's rows. */
  reached(caseId: string): boolean;
}

/**
 * The rows of a query about many cases, in the order of the cases' ids, by the case they belong to; `null` where it was not asked
 * for or not answered.
 * @param parent the field that names the case
 * @param limit the query's own LIMIT
 */
export function rowsByCase<T extends z.ZodType>(
  part: CompositePart | null,
  schema: T,
  parent: string,
  limit: number,
): RowsByCase<z.infer<T>> | null {
  const page = part !== null && succeeded(part) ? Page.safeParse(part.body).data : undefined;
  if (page === undefined) return null;
  const Parent = z.object({ [parent]: RecordId });
  const rows = new Map<string, z.infer<T>[]>();
  const odd = new Set<string | null>();
  let last: string | null = null;
  for (const record of page.records) {
    const id = Parent.safeParse(record).data?.[parent] ?? null;
    const row = schema.safeParse(record).data;
    last = id ?? last;
    if (id === null || row === undefined) odd.add(id);
    else rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  const cutOff = !page.done || page.records.length >= limit;
  // Of the case at the end there may be more, and of those that do not stand before it, all.
  const reached = (caseId: string) => !cutOff || (rows.has(caseId) && caseId !== last);
  return {
    reached,
    of: (caseId) => ({
      rows: rows.get(caseId) ?? [],
      complete: reached(caseId) && !odd.has(caseId) && !odd.has(null),
    }),
  };
}
