import { undo } from '../../messages/undo';
import { handler } from '../handler';
import { outboxTools } from '../outbox-tools';

/** Takes back what is queued. */
export const onUndo = handler(undo, async (tools, { rowId }) => {
  const removed = await tools.outbox.removeQueued(rowId);
  if (removed !== null) await outboxTools(tools).onChange(removed.ref, null, removed);
  return { undone: removed !== null };
});
