import type { HostPage } from '../contract';
import { ANCHORS, LIST_ANCHORS, TAB_STRIP } from './anchors';
import { identify } from './identify';
import { listed } from './listed';
import { LOGIN_AS_BANNER } from './login-as-banner';
import { pageAccount } from './page-account';
import { pageRoots } from './page-roots';
import { place } from './place';

/** Lightning Experience: record pages, lists and consoles. */
export const salesforcePage: HostPage = {
  host: 'salesforce',
  matches: ['https://*.lightning.force.com/*'],
  account: pageAccount,
  identify,
  place,
  listed,
  roots: pageRoots,
  asSomebodyElse: (document) => document.querySelector(LOGIN_AS_BANNER) !== null,
  anchorSelectors: [TAB_STRIP, ...ANCHORS, ...LIST_ANCHORS.map(([selector]) => selector), LOGIN_AS_BANNER],
  // Writes carry a bearer token from the worker: no tab has to send for us.
  mayRelay: () => false,
};
