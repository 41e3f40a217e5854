import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../model/conversation';
import type { TicketStatus } from '../../model/ticket-status';
import { ticketFacts } from '../../triggers/__fixtures__/ticket-facts';
import { waitingForCustomer } from './waiting-for-customer';

const now = Date.UTC(2026, 2, 2, 12);

function outcome(status: TicketStatus | null, waitingSince: Conversation['waitingSince']) {
  const conversation = { waitingSince, unansweredMessages: 1, agentReplies: 1 };
  const facts = ticketFacts(now, { ticket: { status }, conversation });
  return waitingForCustomer.check(facts, { warningMinutes: 30 }, now).outcome;
}

describe('waiting-for-customer', () => {
  it('fires for a pending ticket and where the last public word was ours', () => {
    expect(outcome('pending', now)).toBe('fired');
    expect(outcome('open', 'nobody')).toBe('fired');
    expect(outcome('pending', null)).toBe('fired');
    expect(outcome(null, 'nobody')).toBe('fired');
  });

  it('just does not while the customer waits, also on a third party', () => {
    expect(outcome('open', now)).toBe('clear');
    expect(outcome('hold', now)).toBe('clear');
  });

  it('is unknown where either is and the other does not decide', () => {
    expect(outcome(null, now)).toBe('unknown');
    expect(outcome('open', null)).toBe('unknown');
  });
});
