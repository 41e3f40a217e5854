import { notEscalated } from '../../../lib/domain/escalation/not-escalated';
import { escalationPath } from '../../../lib/domain/matrix/escalation-path';
import { levelCalendar } from '../../../lib/domain/matrix/level-calendar';
import { type PathNode, pathNodes } from '../../../lib/domain/matrix/path-nodes';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { BusinessTimeError } from '../../../lib/domain/time/business-time-error';
import type { Desk } from '../matrix/desk-frame';

/** A level of the way up, as its node shows it, with the hours in which its limit counts; `null` is round the clock. */
export type LevelNode = PathNode & { hours: string | null; reachedAt: null };

/**
 * The way up of a kind of issue, as a ticket of it would go that nobody has yet: who holds each level now. Empty when the matrix has no
 * row for it. The forks are left to the drawing.
 */
export function pathOfType(issueType: string, { policy, host, account, people, now }: Desk): LevelNode[] {
  const unforked: Policy = { ...policy, routing: { manyAccounts: null, afterHours: null } };
  const facts: TicketFacts = {
    ticket: {
      ref: { host, account: account || 'nowhere', kind: 'ticket', id: '0' },
      ...{ subject: null, status: 'open', priority: 'normal', type: null, tags: [] },
      ...{ createdAt: now, updatedAt: now, stamp: null, requesterId: 'none', assigneeId: 'none' },
      ...{ groupId: 'none', accountId: 'none', commentCount: 0, escalated: false },
    },
    people: [...people],
    clocks: [],
    conversation: { waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 0 },
    ...{ customer: null, customerTickets: null, events: [], accountCount: 1 },
    issueTypeOverride: { recordKey: '', issueType, authorId: 'none', at: now },
  };
  const escalation = notEscalated(unforked, 1);
  const path = escalationPath(facts, escalation, unforked, now);
  const nodes = pathNodes({ path, escalation, suggestedLevel: null }, facts, unforked, now);
  return nodes.map((node) => ({ ...node, hours: hoursOf(node.levelId, policy), reachedAt: null }));
}

function hoursOf(levelId: string, policy: Policy): string | null {
  try {
    const { spans, name } = levelCalendar(levelId, policy);
    return spans === 'always' ? null : name;
  } catch (error) {
    if (error instanceof BusinessTimeError) return null;
    throw error;
  }
}
