import type { HistoryEvent } from '../model/history-event';
import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';
import type { TicketFacts } from '../model/ticket-facts';
import { plainReply } from './plain-reply';

/** The facts right after an agent has written to the customer at `now`. What was unknown and is not settled by it stays unknown. */
export function withReply(facts: TicketFacts, now: Instant): TicketFacts {
  const { ticket, conversation, clocks, messages, history, activities } = facts;
  const replies = conversation?.agentReplies ?? null;
  return {
    ...facts,
    ticket: {
      ...ticket,
      status: ticket.status === 'new' ? 'open' : ticket.status,
      updatedAt: now,
      commentCount: ticket.commentCount === null ? null : ticket.commentCount + 1,
    },
    conversation: {
      waitingSince: 'nobody',
      unansweredMessages: 0,
      agentReplies: replies === null ? null : replies + 1,
      lastReplyAt: now,
    },
    clocks: clocks?.map((clock) => afterReply(clock, now)) ?? null,
    messages: messages && [...messages, plainReply(now)],
    history: history && { ...history, events: [...history.events, replyEvent(history.events, now)] },
    activities: activities && [...activities, { at: now, authorId: null, kind: 'reply' }],
  };
}

/**
 * Reply clocks are achieved. Update clocks start again, and of one in business hours the earliest possible end is taken: nothing
 * better is promised than will be. Clocks of the solution run on, and what starts a milestone only the host knows.
 */
function afterReply(clock: SlaClock, now: Instant): SlaClock {
  if (clock.stage !== 'active' && clock.stage !== 'paused') return clock;
  if (clock.metric === 'first_reply_time' || clock.metric === 'next_reply_time')
    return { ...clock, stage: 'achieved', dueAt: null };
  const restarts = clock.metric === 'periodic_update_time' || clock.metric === 'pausable_update_time';
  if (!restarts || clock.stage === 'paused' || clock.targetMinutes === null) return clock;
  return { ...clock, startedAt: now, dueAt: Math.round(now + clock.targetMinutes * 60_000) };
}

/** The last event of its moment. */
function replyEvent(events: readonly HistoryEvent[], at: Instant): HistoryEvent {
  const order = events.reduce((last, event) => (event.at === at ? Math.max(last, event.order + 1) : last), 0);
  return { kind: 'message', at, order, by: 'agent', public: true };
}
