import { zendeskPage } from '../../lib/hosts/zendesk/page';
import { relayWrites } from '../../lib/overlay/relay-writes';
import { runOverlay } from '../../lib/overlay/run-overlay';

/** All that the built content script does: its definition beside is for the manifest. */
export const main = (): void => {
  runOverlay(zendeskPage);
  relayWrites(zendeskPage);
};
