import { API_VERSION } from './api-version';

/** A path of the data API: `dataPath('sobjects/Case')`. */
export function dataPath(path: string): string {
  return `/services/data/v${API_VERSION}/${path}`;
}
