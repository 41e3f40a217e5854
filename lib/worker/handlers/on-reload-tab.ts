import { reloadTab } from '../../messages/reload-tab';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { ShownInTabs } from '../shown-in-tabs';
import { openTabs } from '../welcome/open-tabs';

export const onReloadTab = handler(reloadTab, async (tools, { tabId }) => {
  // Only pages of hosts, and only those our script is not in: what is written in any other is not to be lost.
  const tab = (await openTabs(tools)).find(({ id }) => id === tabId);
  const isLive = (await new ShownInTabs(tools.session).get(tabId)) !== null;
  if (tab === undefined || isLive) throw new MessageFailure('not-needed');
  await tools.tabs.reload(tabId);
  return {};
});
