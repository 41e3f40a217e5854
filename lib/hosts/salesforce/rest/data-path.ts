/** A path of the data API in a version: `dataPath('66.0', 'sobjects/Case')`. */
export function dataPath(version: string, path: string): string {
  return `/services/data/v${version}/${path}`;
}
