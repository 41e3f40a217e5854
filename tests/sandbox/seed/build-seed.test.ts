import { describe, expect, it } from 'vitest';
import { buildSeed } from './build-seed';

const now = Date.UTC(2026, 2, 2, 9);
const minute = 60_000;
const seed = buildSeed(now, 20260302);

describe('the seed', () => {
  it('is the same for the same number and another for another', () => {
    expect(buildSeed(now, 20260302)).toEqual(seed);
    expect(buildSeed(now, 7).tickets.map(({ subject }) => subject)).not.toEqual(
      seed.tickets.map(({ subject }) => subject),
    );
  });

  it('has the size of a support desk', () => {
    expect(seed.accounts.length).toBeGreaterThanOrEqual(40);
    expect(seed.tickets.length).toBeGreaterThanOrEqual(400);
    expect(seed.cases.length).toBeGreaterThanOrEqual(60);
    expect(seed.people.length).toBeGreaterThanOrEqual(12);
    expect(now - Math.min(...seed.tickets.map(({ createdAt }) => createdAt))).toBeGreaterThan(
      85 * 24 * 60 * minute,
    );
  });

  it('tells the story of #4821: three messages, 2 h 10 min, four open tickets', () => {
    const ticket = seed.tickets.find(({ id }) => id === 4821);
    const lastReply =
      ticket?.messages.findLastIndex(({ author, public: said }) => said && author === 'maya') ?? 0;
    const waiting = ticket?.messages.slice(lastReply + 1).filter((message) => message.public) ?? [];
    expect(waiting).toHaveLength(3);
    expect(now - (waiting[0]?.at ?? 0)).toBe(130 * minute);
    const open = seed.tickets.filter(
      ({ accountKey, status }) =>
        accountKey === 'northwind-logistics' && status !== 'solved' && status !== 'closed',
    );
    expect(open.map(({ id }) => id).sort()).toEqual([4788, 4803, 4812, 4821]);
  });

  it('never runs into the future or backwards', () => {
    for (const ticket of seed.tickets) {
      for (const list of [ticket.messages, ticket.statusChanges]) {
        const times = [ticket.createdAt, ...list.map(({ at }) => at), now];
        expect(times, `#${ticket.id}`).toEqual([...times].sort((a, b) => a - b));
      }
    }
    const created = seed.tickets.map(({ createdAt }) => createdAt);
    expect(created).toEqual([...created].sort((a, b) => a - b));
  });

  it('leaves no word unfilled and names only people it has', () => {
    const known = new Set([...seed.people, ...seed.contacts].map(({ key }) => key));
    for (const { messages, subject, assigneeKey, requesterKey } of seed.tickets) {
      expect(subject).not.toMatch(/[{}]/);
      for (const { text, author } of messages) {
        expect(text).not.toMatch(/[{}]/);
        expect(known).toContain(author);
      }
      expect(known).toContain(requesterKey);
      if (assigneeKey !== null) expect(known).toContain(assigneeKey);
    }
  });

  it('has distinct ids of the right shape', () => {
    const ids = [...seed.accounts, ...seed.contacts, ...seed.people, ...seed.groups].map(
      (one) => one.salesforceId,
    );
    const all = [...ids, ...seed.cases.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(id).toMatch(/^(001|003|005|00G|500)[A-Za-z0-9]{15}$/);
  });
});
