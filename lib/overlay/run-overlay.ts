import type { HostPage } from '../hosts/contract';
import { startOverlay } from './start-overlay';

/** Starts on a page of the host's; on others that its script may be loaded into, nothing. */
export const runOverlay = (page: HostPage): void => {
  const account = page.account(new URL(location.href));
  if (account) startOverlay(page, account);
};
