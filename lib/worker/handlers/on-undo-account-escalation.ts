import { recordKey } from '../../domain/model/record-key';
import { undoAccountEscalation } from '../../messages/undo-account-escalation';
import { accountNow } from '../account-now';
import { handler } from '../handler';
import { outboxTools } from '../outbox-tools';

/** Takes back what is queued of a customer's escalation. */
export const onUndoAccountEscalation = handler(undoAccountEscalation, async (tools, { ref }) => {
  const { on } = await accountNow(tools, ref, null);
  const { changing, changed } = outboxTools(tools);
  const rows = await tools.outbox.ofCustomer(recordKey(on));
  let undone = 0;
  for (const row of rows) {
    await changing(row.ref, null);
    if ((await tools.outbox.removeQueued(row.id)) !== null) undone += 1;
  }
  // All are taken back before any of them is shown.
  for (const row of rows) await changed(row.ref);
  return { undone, sent: rows.length - undone };
});
