import type { HostPage } from '../contract';
import { ANCHORS } from './anchors';
import { apiHost } from './api-host';
import { identify } from './identify';
import { place } from './place';

/** Lightning Experience: record pages and consoles. */
export const salesforcePage: HostPage = {
  host: 'salesforce',
  matches: ['https://*.lightning.force.com/*'],
  permissions: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  account: (url) => (url.protocol === 'https:' ? apiHost(url.hostname) : null),
  identify,
  place,
  anchorSelectors: ANCHORS.map((anchor) => anchor.selector),
  tokens: 'slds',
  // Writes carry a bearer token from the worker: no tab has to send for us.
  mayRelay: () => false,
};
