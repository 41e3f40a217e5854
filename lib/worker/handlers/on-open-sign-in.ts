import { openSignIn } from '../../messages/open-sign-in';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onOpenSignIn = handler(openSignIn, async (tools, { account }) => {
  // Only systems this browser works with: the page cannot send somebody to any address it likes.
  const known = await tools.accounts.get(account);
  if (known === null) throw new MessageFailure('unknown-system');
  await tools.tabs.show(`https://${known.pageHost}/`);
  return {};
});
