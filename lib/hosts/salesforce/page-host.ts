import { HOST_ENDS } from './host-ends';

/** The host of an org's Lightning pages. @param account the org's API host. */
export function pageHost(account: string): string {
  const ends = HOST_ENDS.find(({ api }) => account.endsWith(api));
  return ends === undefined ? account : account.slice(0, -ends.api.length) + ends.page;
}
