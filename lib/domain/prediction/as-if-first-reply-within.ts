import type { Conversation } from '../model/conversation';
import type { HistoryEvent } from '../model/history-event';
import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';
import type { TicketFacts } from '../model/ticket-facts';
import { plainReply } from './plain-reply';

/**
 * The facts as they would be at `now` had an agent replied in public `minutes` after the ticket was opened, everything else having
 * happened as it did. A question asked after that reply gets the time the first one got. `null` where the first reply did come in
 * that time or the time is not over, and where the history cannot tell: incomplete, not opened by a customer, a message of unknown
 * author or audience.
 */
export function asIfFirstReplyWithin(facts: TicketFacts, minutes: number, now: Instant): TicketFacts | null {
  const { history, conversation, clocks, messages } = facts;
  if (!history?.complete || conversation === null || history.opened.by !== 'customer') return null;
  const at = history.opened.at + minutes * 60_000;
  const written = history.events.flatMap((event) =>
    event.kind === 'message' && event.at <= now ? [event] : [],
  );
  if (at > now || written.some(({ by, public: shown }) => by === null || shown === null)) return null;
  const replies = written.filter(isReply);
  if (replies.some((reply) => reply.at <= at)) return null;
  const agentReplies = replies.length + 1;
  const asked = written.flatMap((event) => (event.by === 'customer' && event.at > at ? [event.at] : []));
  // A reply that did come later has answered what it has answered: only its count is one more.
  const answered = replies.length > 0;
  const order = written.reduce(
    (last, event) => (event.at === at ? Math.max(last, event.order + 1) : last),
    0,
  );
  return {
    ...facts,
    conversation: answered ? { ...conversation, agentReplies } : talk(asked, agentReplies, at),
    clocks: clocks && !answered ? clocks.map((clock) => restarted(clock, history.opened.at, asked)) : clocks,
    messages: messages && [...messages, plainReply(at)].toSorted((a, b) => a.at - b.at),
    history: {
      ...history,
      events: [...history.events, { kind: 'message', at, order, by: 'agent', public: true }],
    },
  };
}

function isReply({ by, public: shown }: Extract<HistoryEvent, { kind: 'message' }>): boolean {
  return by === 'agent' && shown === true;
}

/** @param asked when the customer wrote since the only reply */
function talk(asked: readonly Instant[], agentReplies: number, lastReplyAt: Instant): Conversation {
  return {
    waitingSince: asked.length === 0 ? 'nobody' : Math.min(...asked),
    unansweredMessages: asked.length,
    agentReplies,
    lastReplyAt,
  };
}

function restarted(clock: SlaClock, openedAt: Instant, asked: readonly Instant[]): SlaClock {
  if (clock.metric !== 'first_reply_time' || clock.stage !== 'active') return clock;
  if (asked.length === 0) return { ...clock, stage: 'achieved', dueAt: null };
  const startedAt = Math.min(...asked);
  const dueAt = clock.dueAt === null ? null : startedAt + clock.dueAt - (clock.startedAt ?? openedAt);
  return { ...clock, metric: 'next_reply_time', startedAt, dueAt };
}
