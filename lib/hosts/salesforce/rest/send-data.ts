import type { Connection } from '../../contract';
import { apiVersion } from './api-version';
import { dataPath } from './data-path';
import { type ApiRequest, send } from './send';

/** One request to the data API: `path` is what follows the version, e.g. `sobjects/Case`. @throws HostError as `send` */
export async function sendData(connection: Connection, request: ApiRequest): Promise<unknown> {
  const version = await apiVersion(connection);
  return send(connection, { ...request, path: dataPath(version, request.path) });
}
