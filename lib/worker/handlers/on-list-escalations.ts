import type { DeskEscalation } from '../../domain/model/desk-escalation';
import type { DeskSource } from '../../domain/model/desk-source';
import { recordKey } from '../../domain/model/record-key';
import { RecordRef } from '../../domain/model/record-ref';
import { listEscalations } from '../../messages/list-escalations';
import { EscalatedBook } from '../desk/escalated-book';
import { escalationBoard, escalationList } from '../desk/escalation-list';
import { windowOf } from '../desk/window-of';
import { handler } from '../handler';

export const onListEscalations = handler(listEscalations, async (tools, { filter, sort, ...place }) => {
  const desk = await tools.desk.read(tools);
  const { levels, warningMinutes } = desk.policy;
  const known = new Map(desk.escalations.map((one) => [recordKey(one.ref), one]));
  const book = new EscalatedBook(tools.session);
  const sources: DeskSource[] = [];
  for (const { host, account } of desk.systems) {
    const kept = await book.get(account);
    sources.push({ host, account, readAt: kept?.readAt ?? null, problem: kept?.problem ?? null });
    for (const id of kept?.ids ?? []) {
      const ref = RecordRef.safeParse({ host, account, kind: 'ticket', id }).data;
      if (ref !== undefined && !known.has(recordKey(ref)) && !(await isKnown(tools, ref)))
        known.set(recordKey(ref), namedByHost(ref));
    }
  }
  const all = escalationList([...known.values()], filter, sort, levels);
  return {
    ...{ now: tools.now(), warningMinutes, sources, known: known.size },
    ...windowOf(all, place),
    columns: escalationBoard(all, levels),
    levels: levels.map(({ id, name }) => ({ id, name })),
  };
});

/** What was read of a ticket itself says more than that a list named it: it may be closed since. */
async function isKnown(tools: { copies: { readAt(key: string): Promise<number | null> } }, ref: RecordRef) {
  return (await tools.copies.readAt(recordKey(ref))) !== null;
}

function namedByHost(ref: RecordRef): DeskEscalation {
  return {
    ...{ ref, subject: null, customer: null, risk: null, levelId: null, levelName: null },
    ...{ stands: 'unknown', holder: null, dueAt: null, held: false, startedAt: null },
    ...{ updateDueAt: null, readAt: null },
  };
}
