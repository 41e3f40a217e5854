import type { SalesforceSwitches } from '../switches';

/** All versions there are; 67.0 is the newest generally available. */
const RELEASES = [
  ["Winter '24", 59],
  ["Spring '24", 60],
  ["Summer '24", 61],
  ["Winter '25", 62],
  ["Spring '25", 63],
  ["Summer '25", 64],
  ["Winter '26", 65],
  ["Spring '26", 66],
  ["Summer '26", 67],
] as const;

/** What `GET /services/data` lists: the versions that the org has. */
export function apiVersions({ versions }: SalesforceSwitches) {
  return RELEASES.filter(([, number]) => number >= versions.oldest && number <= versions.newest).map(
    ([label, number]) => ({ label, url: `/services/data/v${number}.0`, version: `${number}.0` }),
  );
}
