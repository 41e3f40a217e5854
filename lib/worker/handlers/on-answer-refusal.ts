import { answerRefusal } from '../../messages/answer-refusal';
import { undoTime } from '../../outbox/undo-time';
import { handler } from '../handler';
import { outboxTools } from '../outbox-tools';
import { queued } from '../queued';

/** Tries again, or drops, what a host refused. */
export const onAnswerRefusal = handler(answerRefusal, async (tools, { rowId, wish }) => {
  const row = await tools.outbox.get(rowId);
  if (row === null || row.state !== 'refused') return { outcome: 'gone' as const };
  if (wish === 'again') {
    const now = tools.now();
    const again = await tools.outbox.queueRefused(rowId, now, now + undoTime(row));
    if (again === null) return { outcome: 'gone' as const };
    await queued(tools, again);
    return { outcome: 'queued' as const };
  }
  const { changing, changed } = outboxTools(tools);
  await changing(row.ref, null);
  const removed = await tools.outbox.removeRefused(rowId);
  await changed(row.ref);
  return { outcome: removed === null ? ('gone' as const) : ('dropped' as const) };
});
