import type { KnownAccount } from '../../domain/model/known-account';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { askHost } from '../../pull/ask-host';
import { observe } from '../observe';
import { showRows } from '../show-rows';
import type { WorkerTools } from '../worker-tools';
import { EscalatedBook } from './escalated-book';

/** As often as the queues are read: more would be of no use, the hosts' own search is behind by as much. */
const EVERY_MILLISECONDS = 3 * 60_000;
/** So many whose log is not known are read on their own at one go; the others at the next. */
const AT_ONCE = 10;

/**
 * Asks a system which of its tickets are escalated, whoever has them: one request in three minutes. Those of which nothing is known are
 * read, all in one request, and the logs of some of them.
 */
export async function findEscalated(tools: WorkerTools, { host, account }: KnownAccount): Promise<void> {
  await tools.exclusively(`desk-escalated:${account}`, async () => {
    const book = new EscalatedBook(tools.session);
    const now = tools.now();
    const before = await book.get(account);
    const age = before === null ? Number.POSITIVE_INFINITY : now - before.askedAt;
    if (before?.problem === null && age >= 0 && age < EVERY_MILLISECONDS) return;
    const read = await askHost(
      tools,
      host,
      account,
      (api, connection) => api.readEscalated(connection),
      'background',
    );
    if (!read.ok) {
      await book.set(account, {
        readAt: before?.readAt ?? null,
        ids: before?.ids ?? [],
        askedAt: now,
        problem: read.problem,
      });
      return;
    }
    const ids = read.answer.map(({ id }) => id);
    await book.set(account, { readAt: tools.now(), ids, askedAt: now, problem: null });
    await tools.changed('panel');
    await showRows(tools, host, account, ids);
    const unread: RecordRef[] = [];
    for (const id of ids) {
      const ref: RecordRef = { host, account, kind: 'ticket', id };
      const copy = await tools.copies.read(recordKey(ref), StoredTicket);
      if (copy === null || copy.value.facts.events === null) unread.push(ref);
    }
    for (const ref of unread.slice(0, AT_ONCE)) await observe(tools, ref, 0);
  });
}
