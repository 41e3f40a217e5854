import type { Instant } from '../../../domain/model/instant';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { composite } from '../rest/composite';
import { hostErrorOf } from '../rest/host-error-of';
import { succeeded } from '../rest/succeeded';
import { Description } from '../schema/description';
import type { ReadableFields } from './readable-fields';
import { readableIn } from './readable-in';
import { SalesforceObject } from './salesforce-object';

/** What may be named, and when the org was asked. */
export interface Described {
  at: Instant;
  fields: ReadableFields;
}

/** An object that the org has not is answered by one of these, and so is one that this person may not see. */
const ABSENT = ['not-found', 'no-access'];
const NOT_MODIFIED = 304;
/** An org's clocks differ a little, and a header has whole seconds. */
const MARGIN = 60_000;

/**
 * All objects described in one request. With what was `known`, only those that have changed since; whether an org tells that inside a
 * composite request is recorded of records, not of descriptions, so that both answers are met.
 * @returns `some-changed` where only some of the descriptions came: a field beyond a lookup needs those of both ends
 * @throws HostError where a description could not be had: what is only missing for now must not be taken for absent.
 */
export async function describeObjects(
  connection: Connection,
  wanted: Readonly<Record<SalesforceObject, readonly string[]>>,
  known: Described | null,
): Promise<Described | 'some-changed'> {
  const at = connection.now();
  const since =
    known === null
      ? {}
      : { httpHeaders: { 'If-Modified-Since': new Date(Math.max(0, known.at - MARGIN)).toUTCString() } };
  const names = SalesforceObject.options;
  const parts = await composite(
    connection,
    'read',
    Object.fromEntries(
      names.map((name) => [name, { method: 'GET' as const, path: `sobjects/${name}/describe`, ...since }]),
    ),
  );
  let unchanged = 0;
  const descriptions = names.map((name) => {
    const part = parts[name];
    if (known !== null && part?.httpStatusCode === NOT_MODIFIED) {
      unchanged += 1;
      return [name, 'unchanged'] as const;
    }
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
  if (known !== null) connection.met('describe-since', unchanged > 0 ? 'not-modified' : 'whole');
  if (known !== null && unchanged > 0) {
    const same = descriptions.every(
      ([name, told]) => told === 'unchanged' || (told === undefined && known.fields[name] === null),
    );
    return same ? known : 'some-changed';
  }
  const told = descriptions.map(([name, one]) => [name, one === 'unchanged' ? undefined : one] as const);
  return { at, fields: readableIn(Object.fromEntries(told), wanted) };
}
