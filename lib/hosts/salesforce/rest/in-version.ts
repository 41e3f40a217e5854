import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { apiVersion } from './api-version';

const TEN_MINUTES = 600_000;

/**
 * Asks in the version this org is spoken to in. Where the org has that version no longer, it says at most once in ten minutes which it
 * has, and is asked once more in that one.
 * @param gone the statuses that this address answers with only where the version is not there
 * @throws HostError as `ask`, and `bad-answer` where the org has the version and not the address.
 */
export async function inVersion<T>(
  connection: Connection,
  gone: readonly number[],
  ask: (version: string) => Promise<T>,
): Promise<T> {
  const version = await apiVersion(connection);
  try {
    return await ask(version);
  } catch (error) {
    const status = error instanceof HostError ? error.details.status : undefined;
    if (status === undefined || !gone.includes(status)) throw error;
    const renewed = await apiVersion(connection, TEN_MINUTES);
    if (renewed !== version) return ask(renewed);
    throw new HostError(
      'bad-answer',
      'Salesforce does not know an address of its own API. Try again in a few minutes.',
      { status },
    );
  }
}
