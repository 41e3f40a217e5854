import type { z } from 'zod';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import type { CompositePart } from './composite-part';
import { hostErrorOf } from './host-error-of';
import { succeeded } from './succeeded';

/**
 * What a part brought, read by its schema.
 * @throws HostError for what the part answered instead, and `bad-answer` for what is none of the schema's.
 */
export function recordIn<T extends z.ZodType>(
  connection: Connection,
  part: CompositePart,
  schema: T,
): z.infer<T> {
  if (!succeeded(part)) {
    throw hostErrorOf({ status: part.httpStatusCode, body: part.body }, connection.now(), 'read');
  }
  const record = schema.safeParse(part.body);
  if (record.success) return record.data;
  throw new HostError(
    'bad-answer',
    'Salesforce answered with another record than was asked for. Try again.',
    {
      status: part.httpStatusCode,
    },
  );
}
