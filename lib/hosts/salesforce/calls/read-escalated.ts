import type { Instant } from '../../../domain/model/instant';
import type { Connection } from '../../contract';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { ChangedRow } from '../schema/changed-row';
import { escalatedQuery } from '../soql/escalated-query';
import { LIMITS } from '../soql/limits';

/** One request: the open cases that are escalated, whoever holds them, those that changed last, 100 at most. */
export async function readEscalated(
  connection: Connection,
): Promise<{ id: string; changedAt: Instant | null }[]> {
  const { parts } = await readParts(connection, (readable) => ({ cases: escalatedQuery(readable) }));
  const { rows } = requiredRows(connection, parts.cases, ChangedRow, LIMITS.cases);
  return rows.map((row) => ({ id: row.Id, changedAt: row.SystemModstamp ?? null }));
}
