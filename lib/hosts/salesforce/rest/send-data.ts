import type { Connection } from '../../contract';
import { dataPath } from './data-path';
import { inVersion } from './in-version';
import { type ApiRequest, send } from './send';

/** A version that was retired. That a record is not there is another status, which says nothing of the version. */
const GONE = [410];

/** One request to the data API: `path` is what follows the version, e.g. `sobjects/Case`. @throws HostError as `send` */
export async function sendData(connection: Connection, request: ApiRequest): Promise<unknown> {
  return inVersion(connection, GONE, (version) =>
    send(connection, { ...request, path: dataPath(version, request.path) }),
  );
}
