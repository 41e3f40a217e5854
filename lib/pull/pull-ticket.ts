import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { apiFor } from './api-for';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import { keepWhatHolds } from './keep-what-holds';
import { mergePeople } from './merge-people';
import { pullCustomerTickets } from './pull-customer-tickets';
import type { PullTools } from './pull-tools';
import { withHistory } from './with-history';
import { withKeptSurveys } from './with-kept-surveys';

export interface PulledTicket {
  facts: TicketFacts | null;
  /** When the ticket itself was read; `null` when it never was. */
  readAt: Instant | null;
  /** Why the host did not give what was asked; the facts are then as old as `readAt`. */
  problem: HostProblem | null;
}

/**
 * What is known of a ticket, asking the host only for what is not fresh: the ticket in one request when the copy is older than
 * `maxAge` milliseconds; then its comments, if their number grew; then the customer's tickets; then its history, where its counts say that there is one to know. `onProgress` is told after each,
 * so that the first answer can be shown before the rest is there. One pull per record at a time: a second one waits and finds
 * the copy fresh. A copy out of a list, or of what somebody changed since, is not. What was written into the copy meanwhile (by the outbox, which reads after it has written) is the newer.
 */
export function pullTicket(
  tools: PullTools,
  ref: RecordRef,
  maxAge: number,
  onProgress: (pulled: PulledTicket) => Promise<void>,
): Promise<PulledTicket> {
  const key = recordKey(ref);
  const kept = async (problem: HostProblem | null): Promise<PulledTicket> => {
    const copy = await tools.copies.read(key, StoredTicket);
    return { facts: copy?.value.facts ?? null, readAt: copy?.readAt ?? null, problem };
  };
  return tools.exclusively(`pull:${key}`, async () => {
    let seen = await tools.copies.readAt(key);
    const copy = await tools.copies.read(key, StoredTicket);
    const isWhole = copy !== null && !copy.value.partial && !copy.value.outdated;
    if (isWhole && isFresh(copy.readAt, maxAge, tools.now())) return kept(null);
    const read = await askHost(tools, ref.host, ref.account, (api, connection) =>
      api.readTicket(connection, ref.id),
    );
    if (!read.ok) return kept(read.problem);
    const readAt = tools.now();
    let stored = keepWhatHolds(await withKeptSurveys(tools, read.answer), copy?.value ?? null);
    const save = async (next: StoredTicket): Promise<boolean> => {
      stored = next;
      if (!(await tools.copies.replace(key, ref.account, readAt, stored, seen))) return false;
      seen = readAt;
      await onProgress({ facts: stored.facts, readAt, problem: null });
      return true;
    };
    if (!(await save(stored))) return kept(null);

    if (read.answer.events === null && stored.commentsRead === null) {
      const comments = await askHost(tools, ref.host, ref.account, (api, connection) =>
        api.readComments(connection, stored.facts),
      );
      if (comments.ok) {
        const { people, ...said } = comments.answer;
        const facts = { ...stored.facts, ...said };
        const saved = await save({
          ...stored,
          commentsRead: facts.ticket.commentCount,
          facts: { ...facts, people: mergePeople(facts.people, people) },
        });
        if (!saved) return kept(null);
      }
    }
    const { accountId } = stored.facts.ticket;
    if (read.answer.customerTickets === null && accountId !== null && accountId !== 'none') {
      const { tickets } = await pullCustomerTickets(tools, ref.host, ref.account, accountId);
      const surveys = tickets?.surveys ?? null;
      const changed = tickets !== null && {
        ...stored,
        facts: { ...stored.facts, customerTickets: tickets, surveys },
      };
      if (changed && !(await save(changed))) return kept(null);
    }
    const { readHistory } = apiFor(tools, ref.host);
    if (readHistory != null && withHistory.isWanted(stored.facts)) {
      const past = await askHost(tools, ref.host, ref.account, (_, connection) =>
        readHistory(connection, stored.facts),
      );
      if (past.ok && !(await save({ ...stored, facts: { ...stored.facts, ...past.answer } })))
        return kept(null);
    }
    return { facts: stored.facts, readAt, problem: null };
  });
}
