import { z } from 'zod';
import type { Instant } from '../../../domain/model/instant';
import type { CompositePart } from '../rest/composite-part';
import { succeeded } from '../rest/succeeded';
import { CaseRecord } from '../schema/case-record';
import { Moment } from '../schema/moment';
import { CASES_A_PAGE } from './cases-a-page';

const Page = z.object({ done: z.boolean(), records: z.array(z.unknown()) });
/** A case and when it changed last, which a page goes on from. */
interface Row {
  record: CaseRecord;
  at: Instant;
}

/**
 * A page of a list of cases: the rows that can be read, the last of them, and whether there are no others. `null` where it was not
 * asked for or not answered.
 */
export function casePage(part: CompositePart | null): { rows: Row[]; last: Row | null; end: boolean } | null {
  const page = part !== null && succeeded(part) ? Page.safeParse(part.body).data : undefined;
  if (page === undefined) return null;
  const rows = page.records.flatMap((row): Row[] => {
    const record = CaseRecord.safeParse(row).data;
    const at = Moment.safeParse(record?.SystemModstamp).data;
    return record === undefined || at === undefined ? [] : [{ record, at }];
  });
  const last = rows.at(-1) ?? null;
  return { rows, last, end: last === null || (page.done && page.records.length < CASES_A_PAGE) };
}
