import { undo } from '../../messages/undo';
import { handler } from '../handler';
import { outboxTools } from '../outbox-tools';

/** Takes back what is queued. */
export const onUndo = handler(undo, async (tools, { rowId }) => {
  const row = await tools.outbox.get(rowId);
  if (row === null) return { undone: false };
  const { changing, changed } = outboxTools(tools);
  await changing(row.ref, null);
  const removed = await tools.outbox.removeQueued(rowId);
  await changed(row.ref);
  return { undone: removed !== null };
});
