import { takeBackImport } from '../../messages/take-back-import';
import { handler } from '../handler';
import { showJudgedAnew } from '../imports/show-judged-anew';

export const onTakeBackImport = handler(takeBackImport, async (tools, { id }) => {
  await tools.imports.remove(id);
  await showJudgedAnew(tools);
  return {};
});
