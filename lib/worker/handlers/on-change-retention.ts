import { changeRetention } from '../../messages/change-retention';
import { handler } from '../handler';
import { applyRetention } from '../wipe/apply-retention';
import { retentionBook } from '../wipe/retention-book';

export const onChangeRetention = handler(changeRetention, async (tools, { what, days }) => {
  await tools.exclusively('retention', async () => {
    await retentionBook.set(tools, { ...(await retentionBook.get(tools)), [what]: days });
  });
  await applyRetention(tools);
  await tools.changed('settings');
  return {};
});
