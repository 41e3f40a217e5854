import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { askHost } from './ask-host';
import { mergePeople } from './merge-people';
import { pullCustomerTickets } from './pull-customer-tickets';
import type { PullTools } from './pull-tools';

export interface PulledTicket {
  facts: TicketFacts | null;
  /** When the ticket itself was read; `null` when it never was. */
  readAt: Instant | null;
  /** Why the host did not give what was asked; the facts are then as old as `readAt`. */
  problem: HostProblem | null;
}

/**
 * What is known of a ticket, asking the host only for what is not fresh: the ticket in one request when the copy is older than
 * `maxAge` milliseconds; then its comments, if their number grew; then the customer's tickets. `onProgress` is told after each,
 * so that the first answer can be shown before the rest is there. One pull per record at a time: a second one waits and finds
 * the copy fresh.
 */
export function pullTicket(
  tools: PullTools,
  ref: RecordRef,
  maxAge: number,
  onProgress: (pulled: PulledTicket) => Promise<void>,
): Promise<PulledTicket> {
  return tools.exclusively(`pull:${recordKey(ref)}`, async () => {
    const key = recordKey(ref);
    const copy = await tools.copies.read(key, StoredTicket);
    if (copy !== null && tools.now() - copy.readAt <= maxAge) {
      return { facts: copy.value.facts, readAt: copy.readAt, problem: null };
    }
    const read = await askHost(tools, ref.host, ref.account, (api, connection) =>
      api.readTicket(connection, ref.id),
    );
    if (!read.ok) {
      return { facts: copy?.value.facts ?? null, readAt: copy?.readAt ?? null, problem: read.problem };
    }
    const readAt = tools.now();
    let stored = keepWhatHolds(read.answer, copy?.value ?? null);
    const save = () => tools.copies.write(key, ref.account, readAt, stored);
    const report = async (): Promise<PulledTicket> => {
      const pulled = { facts: stored.facts, readAt, problem: null };
      await onProgress(pulled);
      return pulled;
    };
    await save();
    let pulled = await report();

    if (commentsAreOld(stored)) {
      const comments = await askHost(tools, ref.host, ref.account, (api, connection) =>
        api.readComments(connection, stored.facts),
      );
      if (comments.ok) {
        const { conversation, events, people } = comments.answer;
        stored = {
          ...stored,
          commentsRead: stored.facts.ticket.commentCount,
          facts: { ...stored.facts, conversation, events, people: mergePeople(stored.facts.people, people) },
        };
        await save();
        pulled = await report();
      }
    }
    const { accountId } = stored.facts.ticket;
    if (stored.facts.customerTickets === null && accountId !== null && accountId !== 'none') {
      const { tickets } = await pullCustomerTickets(tools, ref.host, ref.account, accountId);
      if (tickets !== null) {
        stored = { ...stored, facts: { ...stored.facts, customerTickets: tickets } };
        await save();
        pulled = await report();
      }
    }
    return pulled;
  });
}

/** Comments and log stay known while the number of comments is the one they were read at. */
function keepWhatHolds(fresh: TicketFacts, old: StoredTicket | null): StoredTicket {
  if (fresh.events !== null) return { facts: fresh, commentsRead: fresh.ticket.commentCount };
  if (old === null || old.facts.events === null) return { facts: fresh, commentsRead: null };
  const same = old.commentsRead !== null && old.commentsRead === fresh.ticket.commentCount;
  return {
    commentsRead: same ? old.commentsRead : null,
    facts: {
      ...fresh,
      events: old.facts.events,
      conversation: same ? old.facts.conversation : fresh.conversation,
      people: mergePeople(old.facts.people, fresh.people),
    },
  };
}

function commentsAreOld(stored: StoredTicket): boolean {
  return stored.facts.events === null || stored.commentsRead === null;
}
