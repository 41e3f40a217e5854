import type { z } from 'zod';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import type { CompositePart } from './composite-part';
import { hostErrorOf } from './host-error-of';
import type { Rows } from './page-rows';
import { rowsIn } from './rows-in';
import { succeeded } from './succeeded';

/**
 * The rows of a query without which there is no answer.
 * @throws HostError for what the part answered instead, and `no-access` where it could not be asked for.
 */
export function requiredRows<T extends z.ZodType>(
  connection: Connection,
  part: CompositePart | null,
  schema: T,
  limit: number,
): Rows<z.infer<T>> {
  if (part === null) {
    throw new HostError('no-access', 'Salesforce does not show you what this needs. Ask your administrator.');
  }
  const rows = rowsIn(part, schema, limit);
  if (rows !== null) return rows;
  if (!succeeded(part)) {
    throw hostErrorOf({ status: part.httpStatusCode, body: part.body }, connection.now(), 'read');
  }
  throw new HostError('bad-answer', 'Salesforce answered a query with something else. Try again.', {
    status: 200,
  });
}
