import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { composite } from '../rest/composite';
import { hostErrorOf } from '../rest/host-error-of';
import { succeeded } from '../rest/succeeded';
import { Description } from '../schema/description';
import { ReadableFields } from './readable-fields';
import { readableIn } from './readable-in';
import { SalesforceObject } from './salesforce-object';
import { wantedBy } from './wanted-by';

const DAY = 86_400_000;

/** An object that the org has not is answered by one of these, and so is one that this person may not see. */
const ABSENT = ['not-found', 'no-access'];

/**
 * What may be named, told by the org itself: all objects described in one request, once in `maxAge`, by default once a day.
 * @throws HostError where a description could not be had: what is only missing for now must not be taken for absent.
 */
export async function readFields(connection: Connection, maxAge = DAY): Promise<ReadableFields> {
  const wanted = wantedBy(connection.mapping);
  // Where other fields are wanted than were asked about, what is kept does not answer.
  const as = ReadableFields.refine((kept) =>
    SalesforceObject.options.every((name) => {
      const fields = kept[name];
      return fields === null || wanted[name].every((field) => field in fields);
    }),
  );
  return connection.remember('fields', { as, maxAge }, async () => {
    const names = SalesforceObject.options;
    const parts = await composite(
      connection,
      'read',
      Object.fromEntries(
        names.map((name) => [name, { method: 'GET' as const, path: `sobjects/${name}/describe` }]),
      ),
    );
    const descriptions = names.map((name) => {
      const part = parts[name];
      if (part === undefined || !succeeded(part)) {
        const status = part?.httpStatusCode ?? 0;
        const error = hostErrorOf({ status, body: part?.body }, connection.now(), 'read');
        if (!ABSENT.includes(error.problem)) throw error;
        connection.met(`object-${name.toLowerCase()}`, 'absent');
        return [name, undefined] as const;
      }
      const description = Description.safeParse(part.body).data;
      if (description === undefined) {
        throw new HostError('bad-answer', 'Salesforce described its fields in another way. Try again.');
      }
      return [name, description] as const;
    });
    return readableIn(Object.fromEntries(descriptions), wanted);
  });
}
