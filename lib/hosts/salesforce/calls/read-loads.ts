import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { readParts } from '../rest/read-parts';
import { rowsIn } from '../rest/rows-in';
import { LoadRow } from '../schema/load-row';
import { loadsQuery } from '../soql/loads-query';

/** More ids make an address that is too long, and a composite request takes five queries. */
const AT_ONCE = 100;
const QUERIES = [0, 1, 2, 3, 4];

/**
 * One request: the open cases of each of these users and queues; `null` where it is not answered, or they are more than 500. Who is not
 * in the answer holds none: nobody who was asked about is left out of the question.
 */
export async function readLoads(
  connection: Connection,
  ownerIds: readonly string[],
): Promise<Record<string, number> | null> {
  const prefixes: readonly string[] = [KEY_PREFIX.user, KEY_PREFIX.queue];
  const ids = [...new Set(ownerIds.map(normaliseId))]
    .filter((id) => id !== null)
    .filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
  if (ids.length === 0) return {};
  if (ids.length > AT_ONCE * QUERIES.length) return null;
  const some = QUERIES.map((index) => ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE)).filter(
    (few) => few.length > 0,
  );
  const { parts } = await readParts(connection, (readable) =>
    Object.fromEntries(some.map((few, index) => [`loads${index}`, loadsQuery(readable, few)])),
  );
  const loads: Record<string, number> = {};
  for (const part of Object.values(parts)) {
    const counted = rowsIn(part, LoadRow, AT_ONCE + 1);
    if (counted?.complete !== true) return null;
    for (const { OwnerId, expr0 } of counted.rows) loads[OwnerId] = expr0;
  }
  return loads;
}
