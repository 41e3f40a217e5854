import { z } from 'zod';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { send } from './send';

/** Versions of the REST API these requests are made for: the newest one tested, and the oldest that knows all they use. */
const NEWEST_TESTED = 66;
const OLDEST_SUPPORTED = 60;
const DAY = 86_400_000;

const Version = z.string().regex(/^\d{2,3}\.0$/);
const Versions = z.array(z.object({ version: z.string() }));

/**
 * The version this org is spoken to in: its newest, but none newer than was tested. Asked for once in `maxAge`, by default once a day.
 * @throws HostError `invalid` for an org that has none between the oldest and the newest.
 */
export async function apiVersion(connection: Connection, maxAge = DAY): Promise<string> {
  return connection.remember('api-version', { as: Version, maxAge }, async () => {
    const versions = Versions.safeParse(await listed(connection)).data;
    if (versions === undefined) throw untold();
    const known = versions
      .flatMap(({ version }) => (Version.safeParse(version).success ? [Number(version)] : []))
      .filter((version) => version >= OLDEST_SUPPORTED && version <= NEWEST_TESTED);
    if (known.length === 0) {
      throw new HostError(
        'invalid',
        `This org has none of the Salesforce API versions ${OLDEST_SUPPORTED}.0 to ${NEWEST_TESTED}.0. Update Bellwether.`,
      );
    }
    const version = `${Math.max(...known)}.0`;
    connection.met('api-version', version);
    return version;
  });
}

/** What is not there is not the record that somebody looks at. */
async function listed(connection: Connection): Promise<unknown> {
  try {
    return await send(connection, { method: 'GET', path: '/services/data/', deed: 'read' });
  } catch (error) {
    throw error instanceof HostError && error.problem === 'not-found' ? untold() : error;
  }
}

function untold(): HostError {
  return new HostError('bad-answer', 'Salesforce did not say which versions of its API it has. Try again.');
}
