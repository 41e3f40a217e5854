import { describe, expect, it } from 'vitest';
import type { AccountRecord } from '../../model/account-record';
import type { CustomerEvent } from '../../model/customer-event';
import { seeded } from '../__fixtures__/seeded';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { fisherExact } from './fisher-exact';
import { mineSequences } from './mine-sequences';
import { stepMoments } from './step-moments';

const until = Date.UTC(2026, 2, 2);
const day = 86_400_000;
const { customer } = ticketFacts(until);

/** Logs in every few days until `silentFrom`, is written to every ten days, and answers but from `muteFrom` to `muteUntil` (days before the end). */
function record(
  id: number,
  leftAt: AccountRecord['leftAt'],
  silentFrom: number,
  muteFrom: number,
  muteUntil = 0,
): AccountRecord {
  const random = seeded(id);
  const end = leftAt === 'never' || leftAt === null ? until : leftAt;
  const events: CustomerEvent[] = [];
  for (let before = 120; before > silentFrom; before -= 2 + random() * 4)
    events.push({ at: Math.round(end - before * day), kind: 'login' });
  for (let before = 118; before > 0; before -= 10) {
    const at = Math.round(end - (before - random()) * day);
    events.push({ at, kind: 'email-sent' });
    if (before > muteFrom || before < muteUntil) events.push({ at: at + day, kind: 'email-replied' });
  }
  if (random() < 0.5) events.push({ at: end - 20 * day, kind: 'export' });
  if (customer === null) throw new Error('The fixture has a customer.');
  return {
    account: { ...customer, ref: { ...customer.ref, id: String(id) } },
    measures: {},
    events: events.sort(() => random() - 0.5),
    surveys: null,
    renewal: null,
    health: null,
    leftAt,
  };
}

/** Forty who left after they stopped logging in and then stopped answering; others who did one of both, the other way round, or neither. */
const history = Array.from({ length: 200 }, (_, id) => {
  if (id < 40) return record(id, until - (id % 30) * day, 60, 35);
  if (id < 70) return record(id, 'never', 60, 0);
  if (id < 100) return record(id, 'never', 0, 35);
  if (id < 130) return record(id, 'never', 25, 65, 40);
  return record(id, 'never', 0, 0);
});
const planted = [
  { absent: 'login', days: 14 },
  { absent: 'email-replied', after: 'email-sent', days: 7 },
];

describe('TR20: what customers did before they left', () => {
  it('TR20: the planted sequence "no login 14 d, then no reply to e-mail" is found, with its numbers', () => {
    const [first, ...others] = mineSequences(history, until);
    expect(first).toMatchObject({ steps: planted, withinDays: 90, left: 40 });
    expect(first?.customers).toBeLessThan(60);
    expect(first?.lift).toBeGreaterThan(3);
    expect(first?.chance).toBeLessThan(1e-9);
    for (const { left, customers } of others) expect(left / customers).toBeLessThanOrEqual(1);
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
    'TR20: with labels shuffled (seed %i) none is found',
    (seed) => {
      const random = seeded(seed);
      // Everybody is looked at up to the same moment, so that nothing but the label can tell them apart.
      const labels = history
        .map(({ leftAt }) => ({ leftAt: leftAt === 'never' ? leftAt : until, key: random() }))
        .sort((a, b) => a.key - b.key);
      const shuffled = history.map((account, index) => ({
        ...account,
        leftAt: labels[index]?.leftAt ?? null,
      }));
      expect(mineSequences(shuffled, until, { leadDays: 0 })).toEqual([]);
    },
  );

  it('the order of the accounts and of their events changes nothing', () => {
    const turned = history
      .toReversed()
      .map((account) => ({ ...account, events: account.events?.toReversed() ?? null }));
    expect(mineSequences(turned, until)).toEqual(mineSequences(history, until));
  });

  it('leaves out whom nobody knows of, and learns nothing from nobody, nor where nobody or everybody left', () => {
    const unknown = history.map((account, index) =>
      index % 2 === 0 ? { ...account, leftAt: null } : { ...account, events: null },
    );
    expect(mineSequences(unknown, until)).toEqual([]);
    expect(mineSequences([], until)).toEqual([]);
    expect(mineSequences(history.slice(40), until)).toEqual([]);
    expect(mineSequences(history.slice(0, 40), until)).toEqual([]);
  });

  it('who leaves later than the history reaches has stayed', () => {
    const later = history.map((account) =>
      account.leftAt === 'never' ? account : { ...account, leftAt: until + day },
    );
    expect(mineSequences(later, until)).toEqual([]);
  });
});

describe('when a step happened', () => {
  const at = (...days: number[]) => days.map((one) => ({ at: one * day, kind: 'login' }));

  it('an absence is over with its last day, and not where somebody came before', () => {
    const absence = { absent: 'login', days: 14 };
    expect(stepMoments(absence, at(0, 13, 27))).toEqual([27 * day, 41 * day]);
    expect(stepMoments(absence, at(0, 13, 26))).toEqual([40 * day]);
    expect(stepMoments(absence, [])).toEqual([]);
  });

  it('no answer counts from each thing to be answered', () => {
    const mails = [3, 10, 30].map((one) => ({ at: one * day, kind: 'email-sent' }));
    const reply = { at: 12 * day, kind: 'email-replied' };
    const step = { absent: 'email-replied', after: 'email-sent', days: 7 };
    expect(
      stepMoments(
        step,
        [...mails, reply].sort((a, b) => a.at - b.at),
      ),
    ).toEqual([10 * day, 37 * day]);
  });
});

describe("Fisher's exact test", () => {
  it('gives the classic figures: the lady tasting tea, all four cups right, and three of four', () => {
    expect(fisherExact(4, 4, 4, 8)).toBeCloseTo(1 / 70, 12);
    expect(fisherExact(3, 4, 4, 8)).toBeCloseTo(17 / 70, 12);
    expect(fisherExact(0, 4, 4, 8)).toBeCloseTo(1, 12);
  });
});
