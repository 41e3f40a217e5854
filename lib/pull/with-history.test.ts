import { describe, expect, it } from 'vitest';
import type { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketCounts } from '../domain/model/ticket-counts';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { withHistory } from './with-history';

const none: TicketCounts = {
  reopens: 0,
  groupStations: 1,
  assigneeStations: 1,
  replies: 0,
  firstReplyMinutes: null,
  requesterWaitMinutes: null,
  statusUpdatedAt: 100,
  assignedAt: 100,
  solvedAt: null,
  lastRequesterUpdateAt: null,
  lastAssigneeUpdateAt: null,
};
const history: TicketFacts['history'] = {
  opened: { at: 1, by: 'customer', status: 'new', priority: 'none', groupId: 'none' },
  events: [],
  complete: true,
};
const pendings = [{ from: 1, until: 2 }];
const facts = (counts: Partial<TicketCounts> | null, more: Partial<TicketFacts> = {}) =>
  ({ counts: counts && { ...none, ...counts }, ...more }) as TicketFacts;
const stored = (of: TicketFacts) => ({ facts: of }) as StoredTicket;

describe('the history of a ticket', () => {
  it.each([
    ['came back', { reopens: 1 }, true],
    ['went to another team', { groupStations: 2 }, true],
    ['did neither', {}, false],
    ['did who knows what', { reopens: null, groupStations: null }, false],
    ['never had a team', { groupStations: 0 }, false],
  ])('of one that %s is wanted: %s', (_, counts, wanted) => {
    expect(withHistory.isWanted(facts(counts))).toBe(wanted);
    expect(withHistory.isWanted(facts(counts, { history }))).toBe(false);
  });

  it('is not wanted where the host counts nothing', () => {
    expect(withHistory.isWanted(facts(null))).toBe(false);
  });

  it('is kept while the host counts nothing further', () => {
    const old = stored(facts({ reopens: 1 }, { history, pendings }));
    expect(withHistory.kept(facts({ reopens: 1, replies: 7 }), old)).toMatchObject({ history, pendings });
    for (const moved of [
      { reopens: 2 },
      { reopens: 1, groupStations: 2 },
      { reopens: 1, statusUpdatedAt: 101 },
      { reopens: 1, assignedAt: null },
    ]) {
      expect(withHistory.kept(facts(moved), old)).toMatchObject({ history: null, pendings: null });
    }
  });

  it('is not kept where nobody counts, and never put over a fresh one', () => {
    const old = stored(facts({ reopens: 1 }, { history, pendings }));
    expect(withHistory.kept(facts(null), old).history).toBeNull();
    expect(withHistory.kept(facts({ reopens: 1 }), stored(facts(null, { history }))).history).toBeNull();
    expect(withHistory.kept(facts({ reopens: 1 }), null).history).toBeUndefined();
    const fresh = { ...history, complete: false };
    expect(withHistory.kept(facts({ reopens: 1 }, { history: fresh }), old).history).toBe(fresh);
  });
});
