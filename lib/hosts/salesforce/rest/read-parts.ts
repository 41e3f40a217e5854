import type { Connection } from '../../contract';
import { readFields } from '../fields/read-fields';
import type { ReadableFields } from '../fields/readable-fields';
import { renewedFields } from '../fields/renewed-fields';
import { composite, type PartAnswers, type PartRequest } from './composite';
import type { CompositePart } from './composite-part';
import { firstError } from './first-error';
import { refusesName } from './refuses-name';
import { succeeded } from './succeeded';

/**
 * Reads by one `/composite` request what may be read. Where the org refuses a name that it used to know, it is asked once more what
 * may be named, and the request is sent once more where that made a difference.
 * @param partsOf the parts by what may be named; `null` for a part that cannot be asked for.
 */
export async function readParts<Parts extends Readonly<Record<string, PartRequest | null>>>(
  connection: Connection,
  partsOf: (fields: ReadableFields) => Parts,
): Promise<{ fields: ReadableFields; parts: PartAnswers<Parts> }> {
  const fields = await readFields(connection);
  const parts = await composite(connection, 'read', partsOf(fields));
  if (!answered(parts).some(refusesName)) return told(fields, parts);
  const renewed = await renewedFields(connection, fields);
  if (renewed === null) return told(fields, parts);
  return told(renewed, await composite(connection, 'read', partsOf(renewed)));

  /** What failed is named for diagnostics; that a record is not there is an answer. */
  function told(named: ReadableFields, answers: PartAnswers<Parts>) {
    for (const part of answered(answers)) {
      const code = succeeded(part) || part.httpStatusCode === 404 ? undefined : firstError(part.body)?.code;
      if (code !== undefined)
        connection.met(`read-${part.referenceId}`, code.toLowerCase().replaceAll('_', '-'));
    }
    return { fields: named, parts: answers };
  }
}

function answered(parts: Readonly<Record<string, CompositePart | null>>): CompositePart[] {
  return Object.values(parts).filter((part) => part !== null);
}
