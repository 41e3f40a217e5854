import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { PanelState } from '../messages/panel-state';
import { accountNow } from './account-now';
import { MessageFailure } from './message-failure';
import type { WorkerTools } from './worker-tools';

type Shown = NonNullable<Extract<PanelState['record'], { kind: 'account' }>['escalation']>;

/** How a customer stands as a whole, and what became of the last time that this browser escalated it. `null` where it cannot be. */
export async function accountEscalationState(tools: WorkerTools, ref: RecordRef): Promise<Shown | null> {
  let now: Awaited<ReturnType<typeof accountNow>>;
  try {
    now = await accountNow(tools, ref, null);
  } catch (error) {
    if (error instanceof MessageFailure) return null;
    throw error;
  }
  const { facts, on, plan, task } = now;
  const lists = [facts.tickets, facts.twin === null || facts.twin === 'none' ? null : facts.twin.tickets];
  const subjectOf = (id: string) =>
    lists.flatMap((list) => list?.tickets ?? []).find((ticket) => ticket.id === id)?.subject ?? null;
  const rows = await tools.outbox.ofCustomer(recordKey(on));
  return {
    task,
    current: plan.current,
    possible: plan.current === null && (task === 'yes' || plan.records.length > 0),
    entries: await Promise.all(
      rows.map(async (row) => ({
        ref: row.ref,
        subject: row.ref.kind === 'ticket' ? subjectOf(row.ref.id) : null,
        entry: await tools.outbox.entryOf(row),
      })),
    ),
  };
}
