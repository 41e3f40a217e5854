import type { HostPage } from '../contract';
import { ANCHORS } from './anchors';
import { identify } from './identify';
import { pageAccount } from './page-account';
import { place } from './place';

/** Lightning Experience: record pages and consoles. */
export const salesforcePage: HostPage = {
  host: 'salesforce',
  matches: ['https://*.lightning.force.com/*'],
  account: pageAccount,
  identify,
  place,
  listed: () => [],
  anchorSelectors: ANCHORS,
  // Writes carry a bearer token from the worker: no tab has to send for us.
  mayRelay: () => false,
};
