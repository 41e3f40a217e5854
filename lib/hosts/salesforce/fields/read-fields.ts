import { z } from 'zod';
import { Instant } from '../../../domain/model/instant';
import type { Connection } from '../../contract';
import { type Described, describeObjects } from './describe-objects';
import { ReadableFields } from './readable-fields';
import { SalesforceObject } from './salesforce-object';
import { wantedBy } from './wanted-by';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/**
 * What may be named, told by the org itself: all objects described in one request, once in `maxAge`, by default once a day. From then
 * on only what has changed since is described, for a week: whether a permission that was given to this person counts as such a change
 * is not known. One that was taken away shows in a refusal, after which all is described anew (`maxAge` less than a day).
 *
 * Descriptions answer what `optionalFields` of the UI API would: that drops silently what is hidden, but gives one object's records
 * only, without queries, and would be a request beside the composite. Nothing is painted sooner by it: on the first view of a day the
 * descriptions cost one request, on all others none.
 * @throws HostError as `describeObjects`
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
  const kept = z.object({ at: Instant, fields: as });
  const keep = (read: () => Promise<Described>, age: number) =>
    connection.remember('descriptions', { as: kept, maxAge: age }, read);
  const whole = async (): Promise<Described> => {
    const described = await describeObjects(connection, wanted, null);
    if (described === 'some-changed') throw new TypeError('Nothing was asked about changes.');
    return described;
  };
  return connection.remember('fields', { as, maxAge }, async () => {
    if (maxAge < DAY) return (await keep(whole, 0)).fields;
    let isNew = false;
    const known = await keep(async () => {
      isNew = true;
      return whole();
    }, WEEK);
    if (isNew) return known.fields;
    const now = await describeObjects(connection, wanted, known);
    if (now === known) return known.fields;
    return (await keep(now === 'some-changed' ? whole : async () => now, 0)).fields;
  });
}
