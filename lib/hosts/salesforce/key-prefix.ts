/** The first three characters of an id say what it is an id of: these are the same in every org. */
export const KEY_PREFIX = {
  account: '001',
  ticket: '500',
  user: '005',
  queue: '00G',
  org: '00D',
} as const;
