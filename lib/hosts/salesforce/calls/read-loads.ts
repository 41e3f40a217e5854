import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { readParts } from '../rest/read-parts';
import { rowsIn } from '../rest/rows-in';
import { LoadRow } from '../schema/load-row';
import { loadsQuery } from '../soql/loads-query';

/** More ids make an address that is too long. */
const MOST = 100;

/** One counting query: the open cases of each of these users and queues, the first 100; `null` where it is not answered. */
export async function readLoads(
  connection: Connection,
  ownerIds: readonly string[],
): Promise<Record<string, number> | null> {
  const prefixes: readonly string[] = [KEY_PREFIX.user, KEY_PREFIX.queue];
  const ids = [...new Set(ownerIds.map(normaliseId))]
    .filter((id) => id !== null)
    .filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
    .slice(0, MOST);
  if (ids.length === 0) return {};
  const { parts } = await readParts(connection, (readable) => ({ loads: loadsQuery(readable, ids) }));
  const counted = rowsIn(parts.loads, LoadRow, MOST + 1);
  return counted?.complete === true
    ? Object.fromEntries(counted.rows.map(({ OwnerId, expr0 }) => [OwnerId, expr0]))
    : null;
}
