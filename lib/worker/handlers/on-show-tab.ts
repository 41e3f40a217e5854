import { showTab } from '../../messages/show-tab';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { openTabs } from '../welcome/open-tabs';

export const onShowTab = handler(showTab, async (tools, { tabId }) => {
  const tab = (await openTabs(tools)).find(({ id }) => id === tabId);
  if (tab === undefined) throw new MessageFailure('tab-gone');
  await tools.tabs.bringToFront(tabId);
  return {};
});
