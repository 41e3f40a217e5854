import { openRecord } from '../../messages/open-record';
import { pageAddress } from '../../pull/page-address';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onOpenRecord = handler(openRecord, async (tools, { ref }) => {
  // Only systems this browser works with: the page cannot send somebody to any address it likes.
  const known = await tools.accounts.get(ref.account);
  if (known?.host !== ref.host) throw new MessageFailure('unknown-account');
  await tools.tabs.show(pageAddress(ref));
  return {};
});
