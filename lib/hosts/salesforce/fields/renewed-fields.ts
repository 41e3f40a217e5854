import type { Connection } from '../../contract';
import { readFields } from './read-fields';
import type { ReadableFields } from './readable-fields';

const TEN_MINUTES = 600_000;

/** What may be named now, after the org refused a name, at most once in ten minutes; `null` where that is still the same. */
export async function renewedFields(
  connection: Connection,
  known: ReadableFields,
): Promise<ReadableFields | null> {
  const renewed = await readFields(connection, TEN_MINUTES);
  return JSON.stringify(renewed) === JSON.stringify(known) ? null : renewed;
}
