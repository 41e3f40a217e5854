import { z } from 'zod';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import type { ClosingWords } from '../map/history-of';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { StatusRow } from '../schema/status-row';
import { LIMITS } from '../soql/limits';
import { statusesQuery } from '../soql/statuses-query';

const DAY = 86_400_000;
const Words = z.record(z.string(), z.boolean());

/** Which of the org's words for a status close a case: one request a day. `null` where it is not told; that is no error. */
export async function closingWords(connection: Connection): Promise<ClosingWords | null> {
  try {
    return await connection.remember('closing-words', { as: Words, maxAge: DAY }, async () => {
      const { parts } = await readParts(connection, (fields) => ({ statuses: statusesQuery(fields) }));
      // An org that does not show them is not asked again for a day.
      if (parts.statuses === null) return {};
      const { rows } = requiredRows(connection, parts.statuses, StatusRow, LIMITS.statuses);
      return Object.fromEntries(
        rows.flatMap(({ ApiName, MasterLabel, IsClosed }) =>
          [ApiName, MasterLabel].flatMap((word) => (word ? [[word.toLowerCase(), IsClosed] as const] : [])),
        ),
      );
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
