import type { HostId } from '../model/host-id';
import type { Instant } from '../model/instant';
import type { Ticket } from '../model/ticket';
import type { PracticeSample } from './practice-sample';

const MINUTE = 60_000;

const INVENTED: readonly {
  id: string;
  asks: PracticeSample['asks'];
  subject: string;
  priority: Ticket['priority'];
  /** Since when the customer waits. */
  minutes: number;
}[] = [
  {
    id: 'complaint',
    asks: 'next-owner',
    subject: 'Complaint: nobody calls me back',
    priority: 'normal',
    minutes: 35,
  },
  { id: 'outage', asks: 'next-owner', subject: 'Outage: no one can log in', priority: 'high', minutes: 31 },
  { id: 'invoice', asks: 'next-owner', subject: 'Invoice charged twice', priority: 'normal', minutes: 45 },
  {
    id: 'demo',
    asks: 'next-owner',
    subject: 'Question after the product demo',
    priority: 'low',
    minutes: 60,
  },
  { id: 'reply', asks: 'reply', subject: 'Outage: reports are empty', priority: 'urgent', minutes: 40 },
];

/**
 * The five tickets of the practice mode (acceptance PO15), invented, the same for the same arguments. Nobody has answered any of them
 * and none is escalated.
 * @param account the customer system whose people are to be found, so that the policy's own names come up
 */
export function practiceSamples(host: HostId, account: string, now: Instant): PracticeSample[] {
  return INVENTED.map(({ id, asks, subject, priority, minutes }) => {
    const opened = Math.max(0, now - minutes * MINUTE);
    return {
      id,
      asks,
      story: { key: `practice_story_${id}`, values: [{ kind: 'duration', milliseconds: minutes * MINUTE }] },
      facts: {
        ticket: {
          ref: { host, account, kind: 'ticket', id: `practice${id}` },
          subject,
          status: 'open',
          priority,
          type: null,
          tags: [],
          createdAt: opened,
          updatedAt: opened,
          stamp: null,
          requesterId: 'practice-customer',
          assigneeId: 'none',
          groupId: 'none',
          accountId: 'none',
          commentCount: 1,
          escalated: false,
        },
        people: [{ id: 'practice-customer', name: 'Robin Fischer', role: 'customer' }],
        clocks: [],
        conversation: { waitingSince: opened, unansweredMessages: 1, agentReplies: 0 },
        customer: null,
        customerTickets: null,
        events: [],
        accountCount: 1,
      },
    };
  });
}
