import type { Instant } from '../domain/model/instant';
import { levelOfTags } from '../domain/model/level-of-tags';
import type { SlaClock } from '../domain/model/sla-clock';
import type { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { keepWhatHolds } from './keep-what-holds';
import { mergePeople } from './merge-people';

/** Stamps have whole seconds: what was read within the same one may have changed again in it. */
const STAMP_MILLISECONDS = 1_000;

/**
 * A ticket as a list shows it, with what was known of it. While its stamp is the one it was read at, all of that holds, and what it
 * was (whole or partial) it stays; only stages and deadlines are the list's. Once the stamp has moved it is partial: what was said
 * stays said, and the comments are to be read again if there are more.
 */
export function mergeRow(
  row: TicketFacts,
  old: { value: StoredTicket; readAt: Instant } | null,
): StoredTicket {
  if (old === null) return { facts: row, commentsRead: null, partial: true, outdated: false };
  const { facts, commentsRead, partial } = old.value;
  const ticket = { ...row.ticket, commentCount: row.ticket.commentCount ?? facts.ticket.commentCount };
  const customer = row.customer ?? (ticket.accountId === facts.ticket.accountId ? facts.customer : null);
  if (isSameState(row, old)) {
    return {
      facts: {
        ...facts,
        ticket,
        customer,
        people: mergePeople(facts.people, row.people),
        clocks: withTargets(row.clocks, facts.clocks, () => true) ?? facts.clocks,
      },
      commentsRead,
      partial,
      outdated: false,
    };
  }
  const held = keepWhatHolds({ ...row, ticket, customer }, old.value);
  // A clock with the same deadline is the same run of it.
  const clocks = withTargets(
    row.clocks,
    facts.clocks,
    (was, is) => was.dueAt !== null && was.dueAt === is.dueAt,
  );
  const conversation =
    held.commentsRead === null && isStillUnanswered(clocks, facts.clocks)
      ? facts.conversation
      : held.facts.conversation;
  // The tags are written with the log: where they have moved, the log that is known is not what happened.
  const isBehind = levelOfTags(ticket.tags) !== levelOfTags(facts.ticket.tags);
  const events = isBehind ? null : held.facts.events;
  return { ...held, facts: { ...facts, ...held.facts, events, clocks, conversation }, partial: true };
}

function isSameState(row: TicketFacts, { value, readAt }: { value: StoredTicket; readAt: Instant }): boolean {
  const { ticket } = value.facts;
  return (
    row.ticket.stamp !== null &&
    row.ticket.stamp === ticket.stamp &&
    row.ticket.updatedAt !== null &&
    readAt >= row.ticket.updatedAt + STAMP_MILLISECONDS &&
    (row.ticket.commentCount === null || row.ticket.commentCount === ticket.commentCount)
  );
}

/** Lists tell stage and deadline of a clock; its name, start and target are those read with the ticket. */
function withTargets(
  clocks: readonly SlaClock[] | null,
  known: readonly SlaClock[] | null,
  isSameRun: (was: SlaClock, is: SlaClock) => boolean,
): SlaClock[] | null {
  return (
    clocks?.map((clock) => {
      const was = known?.find((other) => isSameClock(other, clock) && isSameRun(other, clock));
      return was === undefined ? clock : { ...was, stage: clock.stage, dueAt: clock.dueAt };
    }) ?? null
  );
}

function isSameClock(one: SlaClock, other: SlaClock): boolean {
  return one.metric === other.metric && (one.metric !== 'milestone' || one.label === other.label);
}

/** Nobody answered in between: the clock that an answer would have ended still runs to the same deadline. */
function isStillUnanswered(clocks: readonly SlaClock[] | null, known: readonly SlaClock[] | null): boolean {
  const replyDue = (list: readonly SlaClock[] | null) =>
    list?.find(
      ({ metric, stage }) =>
        stage === 'active' && (metric === 'first_reply_time' || metric === 'next_reply_time'),
    )?.dueAt ?? null;
  return replyDue(clocks) !== null && replyDue(clocks) === replyDue(known);
}
