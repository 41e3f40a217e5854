import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPages } from '../../lib/hosts/pages';
import { startOverlay } from '../../lib/overlay/start-overlay';

export default defineContentScript({
  matches: hostPages.flatMap((page) => [...page.matches]),
  runAt: 'document_idle',
  main() {
    const page = hostPages.find((each) => each.account(new URL(location.href)) !== null);
    if (page) startOverlay(page);
  },
});
