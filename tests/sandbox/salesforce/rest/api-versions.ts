/** What `GET /services/data` lists; 67.0 is the newest generally available. */
export const API_VERSIONS = [
  ["Winter '24", 59],
  ["Spring '24", 60],
  ["Summer '24", 61],
  ["Winter '25", 62],
  ["Spring '25", 63],
  ["Summer '25", 64],
  ["Winter '26", 65],
  ["Spring '26", 66],
  ["Summer '26", 67],
].map(([label, number]) => ({
  label: String(label),
  url: `/services/data/v${number}.0`,
  version: `${number}.0`,
}));
