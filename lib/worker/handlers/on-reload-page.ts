import { reloadPage } from '../../messages/reload-page';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { ShownInTabs } from '../shown-in-tabs';

export const onReloadPage = handler(reloadPage, async (tools, { windowId }) => {
  const tab = await tools.tabs.inFront(windowId);
  // Another tab came to the front, or somebody reloaded it meanwhile: what is written there is nobody's to lose.
  const isLive = tab !== null && (await new ShownInTabs(tools.session).get(tab.id)) !== null;
  if (tab === null || tab.url === null || isLive) throw new MessageFailure('not-needed');
  await tools.tabs.reload(tab.id);
  return {};
});
