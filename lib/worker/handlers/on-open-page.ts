import { openPage } from '../../messages/open-page';
import { handler } from '../handler';

const FILES = { dashboard: 'dashboard.html', settings: 'options.html' } as const;

export const onOpenPage = handler(openPage, async (tools, { page }) => {
  await tools.tabs.showOwn(FILES[page]);
  return {};
});
