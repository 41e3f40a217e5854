import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPages } from '../../lib/hosts/pages';
import { startOverlay } from '../../lib/overlay/start-overlay';

export default defineContentScript({
  matches: hostPages.flatMap((page) => [...page.matches]),
  main() {
    for (const page of hostPages) {
      const account = page.account(new URL(location.href));
      if (account) startOverlay(page, account);
    }
  },
});
