import type { Conversation } from '../model/conversation';
import type { HistoryEvent } from '../model/history-event';

type Message = Extract<HistoryEvent, { kind: 'message' }>;

const UNSURE: Conversation = {
  waitingSince: null,
  unansweredMessages: null,
  agentReplies: null,
  lastReplyAt: null,
};

/**
 * The public conversation after one more message. What may have been a public reply, or may not, leaves it unknown until one that
 * is. Customers write no internal notes; what a rule of the host writes answers nobody.
 */
export function hearReply(before: Conversation, { at, by, public: shown }: Message): Conversation {
  if (by === 'system' || (by !== 'customer' && shown === false)) return before;
  if (by === null || (by === 'agent' && shown === null)) return UNSURE;
  const { waitingSince, unansweredMessages, agentReplies } = before;
  if (by === 'agent')
    return {
      waitingSince: 'nobody',
      unansweredMessages: 0,
      agentReplies: agentReplies === null ? null : agentReplies + 1,
      lastReplyAt: at,
    };
  return {
    ...before,
    waitingSince: waitingSince === 'nobody' ? at : waitingSince,
    unansweredMessages: unansweredMessages === null ? null : unansweredMessages + 1,
  };
}
