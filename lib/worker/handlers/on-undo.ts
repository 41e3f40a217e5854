import { undo } from '../../messages/undo';
import { handler } from '../handler';
import { outboxTools } from '../outbox-tools';

/** Takes back what is queued, and gives our own pages what was typed for it. */
export const onUndo = handler(undo, async (tools, { rowId }, sender) => {
  const row = await tools.outbox.get(rowId);
  if (row === null) return { undone: false };
  const { changing, changed } = outboxTools(tools);
  await changing(row.ref, null);
  const removed = await tools.outbox.removeQueued(rowId);
  await changed(row.ref);
  const reason = removed === null || sender.from === 'content' ? null : await tools.outbox.reasonOf(removed);
  return { undone: removed !== null, ...(reason === null ? {} : { reason }) };
});
