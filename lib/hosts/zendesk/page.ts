import type { HostPage } from '../contract';
import { anchors, listAnchors } from './anchors';
import { pageAccount } from './page-account';
import { identify } from './page-identify';
import { listed } from './page-listed';
import { place } from './page-place';

/** Zendesk's agent pages. */
export const zendeskPage: HostPage = {
  host: 'zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  account: pageAccount,
  identify,
  place,
  listed,
  // Whoever an administrator assumes has a session like any other, and every request of ours is made in it.
  asSomebodyElse: () => false,
  roots: (document) => [document],
  anchorSelectors: [...Object.values(anchors).flat(), ...listAnchors].map(([selector]) => selector),
  mayRelay: (method, path) =>
    /^PUT \/api\/v2\/tickets\/\d+(\.json)?$|^POST \/api\/v2\/tickets\/\d+\/side_conversations$/.test(
      `${method} ${path}`,
    ),
};
