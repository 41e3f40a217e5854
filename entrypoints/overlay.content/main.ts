import { hostPages } from '../../lib/hosts/pages';
import { startOverlay } from '../../lib/overlay/start-overlay';

/** All that the built content script does: its definition beside is for the manifest. */
export const main = (): void => {
  for (const page of hostPages) {
    const account = page.account(new URL(location.href));
    if (account) startOverlay(page, account);
  }
};
