import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { AccountStanding } from '../model/account-standing';
import type { Segment } from '../model/segment';
import { accountFacts, listOf, twinOf } from './__fixtures__/account-facts';
import { segmentStates } from './segment-states';
import { segmentsOf } from './segments-of';
import { standingOf } from './standing-of';

const DAY = 86_400_000;
const now = Date.parse('2026-03-16T12:00Z');

function standing(changes: Partial<AccountStanding> = {}): AccountStanding {
  return { ...standingOf(accountFacts()), ...changes };
}

/** Whether a customer is in a segment of one condition. */
function holds(
  condition: Segment['all'][number],
  changes: Partial<AccountStanding>,
  at = now,
  timeZone = 'UTC',
): boolean | null | undefined {
  const policy = {
    segments: [{ id: 'one', name: 'One', all: [condition] }],
    calendar: 'always',
    calendars: defaultPolicy.calendars.map((calendar) => ({ ...calendar, timeZone })),
  };
  return segmentStates(standing(changes), policy, at).get('one');
}

describe('SB2: segments', () => {
  it('the four ship by their names', () => {
    expect(defaultPolicy.segments.slice(0, 4).map(({ name }) => name)).toEqual([
      'Escalated customers',
      '15 days post escalation',
      '> 3 open escalations',
      'Strategic escalated',
    ]);
  });

  it('"Escalated customers": one open escalation is enough, none is not, unknown is unknown', () => {
    const states = [0, 1, null].map((openEscalations) =>
      segmentStates(standing({ openEscalations }), defaultPolicy, now).get('escalated'),
    );
    expect(states).toEqual([false, true, null]);
  });

  it('"> 3 open escalations": 3 is not in, 4 is, and unknown is unknown', () => {
    const states = [3, 4, null].map((openEscalations) =>
      segmentStates(standing({ openEscalations }), defaultPolicy, now).get('many-escalations'),
    );
    expect(states).toEqual([false, true, null]);
  });

  it('"15 days post escalation": closed 2026-03-02, in through 2026-03-17, out on the 18th', () => {
    const lastClosedAt = Date.parse('2026-03-02T18:00Z');
    const at = (moment: string) =>
      segmentStates(standing({ lastClosedAt }), defaultPolicy, Date.parse(moment)).get('after-escalation');
    expect(at('2026-03-02T18:00Z')).toBe(true);
    expect(at('2026-03-17T23:59:59.999Z')).toBe(true);
    expect(at('2026-03-18T00:00Z')).toBe(false);
    expect(at('2026-03-01T00:00Z')).toBeNull();
  });

  it('"15 days post escalation" goes by the dates of the policy calendar, across a clock change', () => {
    const condition = { kind: 'after-escalation', days: 15 } as const;
    // 2026-03-20 00:30 in Berlin; the last day there is 2026-04-04, which ends at 22:00 UTC in summer time.
    const lastClosedAt = Date.parse('2026-03-19T23:30Z');
    const at = (moment: string) => holds(condition, { lastClosedAt }, Date.parse(moment), 'Europe/Berlin');
    expect(at('2026-04-04T21:59:59.999Z')).toBe(true);
    expect(at('2026-04-04T22:00Z')).toBe(false);
    expect(holds(condition, { lastClosedAt: 'never' })).toBe(false);
    expect(holds(condition, { lastClosedAt: null })).toBeNull();
  });

  it('"Strategic escalated" asks for both, and one that fails outweighs one that is unknown', () => {
    const state = (tier: string | null, openEscalations: number | null) =>
      segmentStates(standing({ tier, openEscalations }), defaultPolicy, now).get('strategic-escalated');
    expect(state('strategic ', 1)).toBe(true);
    expect(state('Strategic', 0)).toBe(false);
    expect(state('Gold', 1)).toBe(false);
    expect(state(null, 1)).toBeNull();
    expect(state(null, 0)).toBe(false);
  });

  it('ship with the ids that plays, campaigns and cards name', () => {
    expect(defaultPolicy.segments.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'escalated',
        'after-escalation',
        'many-escalations',
        'strategic-escalated',
        'new-users',
        'not-using-feature',
        'champions',
        'stopped-using',
        'answered-nps',
        'expansion',
        'onboarding',
        'renewal-soon',
        'enterprise',
        'small-business',
      ]),
    );
  });

  it('nobody is in one by an unknown, and what is unknown is said', () => {
    const all = segmentsOf(
      standingOf(accountFacts({ tickets: null, twin: null, account: unnamed })),
      defaultPolicy,
      now,
    );
    expect(all.in).toEqual([]);
    expect(all.unknown).toHaveLength(defaultPolicy.segments.length);
  });

  it('refuses a calendar that is not there, and a zone that does not exist', () => {
    expect(() => segmentsOf(standing(), { ...defaultPolicy, calendar: 'moon' }, now)).toThrow(
      expect.objectContaining({ code: 'unknown-calendar' }),
    );
    expect(() => holds({ kind: 'escalated' }, {}, now, 'Europe/Atlantis')).toThrow(
      expect.objectContaining({ code: 'unknown-zone' }),
    );
  });
});

const unnamed = { ...accountFacts().account, tier: null };

describe('SB6: what campaigns are aimed at', () => {
  const shipped = (id: string, changes: Partial<AccountStanding>) =>
    segmentStates(standing(changes), defaultPolicy, now).get(id);
  const on = (days: number, kind: string) => ({ at: now - days * DAY, kind });

  it.each([
    ['new-users', { startedAt: now - 40 * DAY, events: [on(14, 'onboarding-completed')] }, true],
    ['new-users', { startedAt: now - 40 * DAY, events: [on(15, 'onboarding-completed')] }, false],
    ['new-users', { startedAt: now - 91 * DAY, events: [on(1, 'onboarding-completed')] }, false],
    ['new-users', { startedAt: null, events: [on(1, 'onboarding-completed')] }, null],
    ['not-using-feature', { events: [on(2, 'login')] }, true],
    ['not-using-feature', { events: [on(2, 'login'), on(30, 'feature-used')] }, false],
    ['not-using-feature', { events: null }, null],
    ['stopped-using', { events: [on(15, 'login')] }, true],
    ['stopped-using', { events: [on(14, 'login'), on(40, 'login')] }, false],
    ['stopped-using', { events: [on(91, 'login')] }, false],
    ['champions', { likelihood: 'low', measures: nps(50) }, true],
    ['champions', { likelihood: 'low', measures: nps(49.9) }, false],
    ['champions', { likelihood: null, measures: nps(50) }, null],
    ['champions', { likelihood: 'low', measures: nps(101) }, null],
  ] satisfies [string, Partial<AccountStanding>, boolean | null][])('%s %o: %s', (id, changes, state) => {
    expect(shipped(id, changes)).toBe(state);
  });

  it('an NPS that was filled in, on its own scale', () => {
    const answer = { at: now - DAY, survey: 'nps', scale: '0-10', value: 0, ticketId: null } as const;
    expect(shipped('answered-nps', { surveys: [answer] })).toBe(true);
    expect(shipped('answered-nps', { surveys: [{ ...answer, at: now - 15 * DAY }] })).toBe(false);
    expect(shipped('answered-nps', { surveys: [{ ...answer, value: 11 }] })).toBe(false);
    expect(shipped('answered-nps', { surveys: [{ ...answer, survey: 'ces', scale: '1-7' }] })).toBe(false);
    expect(shipped('answered-nps', { surveys: null })).toBeNull();
  });
});

function nps(value: number): AccountStanding['measures'] {
  return { nps: { value, previous: null, asOf: null } };
}

describe('conditions', () => {
  it.each([
    [{ kind: 'escalated' }, { openEscalations: 1 }, true],
    [{ kind: 'escalated' }, { openEscalations: 0 }, false],
    [{ kind: 'value', atLeast: 100 }, { contractValue: 100 }, true],
    [{ kind: 'value', atLeast: 100 }, { contractValue: 99.9 }, false],
    [{ kind: 'value', atLeast: 100 }, { contractValue: null }, null],
    [{ kind: 'value', atLeast: 100 }, { contractValue: Number.NaN }, null],
    [{ kind: 'measure', metric: 'usage', from: 10, below: 20 }, { measures: uses(10) }, true],
    [{ kind: 'measure', metric: 'usage', from: 10, below: 20 }, { measures: uses(20) }, false],
    [{ kind: 'measure', metric: 'usage', below: 20 }, { measures: uses(-1) }, null],
    [{ kind: 'measure', metric: 'usage' }, { measures: uses(Number.POSITIVE_INFINITY) }, null],
    [{ kind: 'measure', metric: 'constructor' }, {}, null],
    [{ kind: 'measure', metric: 'seats', from: 5 }, { measures: { seats: measureOf(5) } }, true],
    [{ kind: 'likelihood', is: 'high' }, { likelihood: 'high' }, true],
    [{ kind: 'likelihood', is: 'high' }, { likelihood: 'low' }, false],
    [{ kind: 'started', fromDays: 1, toDays: 3 }, { startedAt: now - DAY }, true],
    [{ kind: 'started', fromDays: 1, toDays: 3 }, { startedAt: now }, false],
    [{ kind: 'started', fromDays: 1, toDays: 3 }, { startedAt: now + 2 * DAY }, null],
    [{ kind: 'renewal-within', days: 45 }, { renewal: renewalAt(now + 45 * DAY) }, true],
    [{ kind: 'renewal-within', days: 45 }, { renewal: renewalAt(now + 46 * DAY) }, false],
    [{ kind: 'renewal-within', days: 45 }, { renewal: renewalAt(now - DAY) }, null],
    [{ kind: 'renewal-within', days: 45 }, { renewal: renewalAt(null) }, null],
    [{ kind: 'renewal-within', days: 45 }, { renewal: 'none' }, false],
    [{ kind: 'did', event: 'login', days: 3 }, { events: [{ at: now + 2 * DAY, kind: 'login' }] }, null],
    [{ kind: 'did-not', event: 'login', days: 3 }, { events: [{ at: now + 2 * DAY, kind: 'login' }] }, null],
    [{ kind: 'did-not', event: 'login', days: 3 }, { events: [] }, true],
    [{ kind: 'expansion' }, { expansion: true }, true],
    [{ kind: 'expansion' }, { expansion: null }, null],
  ] satisfies [Segment['all'][number], Partial<AccountStanding>, boolean | null][])(
    '%o with %o is %s',
    (condition, changes, state) => {
      expect(holds(condition, changes)).toBe(state);
    },
  );
});

function measureOf(value: number) {
  return { value, previous: null, asOf: null };
}

function uses(value: number): AccountStanding['measures'] {
  return { usage: measureOf(value) };
}

function renewalAt(at: number | null): AccountStanding['renewal'] {
  return { at, stage: null, movedBackAt: null, amount: null };
}

describe('a standing from facts', () => {
  const escalated = (statuses: Parameters<typeof listOf>[0], complete = true) => {
    const list = listOf(statuses, complete);
    return { ...list, tickets: list.tickets.map((ticket) => ({ ...ticket, escalated: true })) };
  };

  it('counts escalated tickets of both hosts, and not what it cannot see', () => {
    const facts = accountFacts({ tickets: escalated(['open', 'solved']), twin: twinOf(escalated(['new'])) });
    expect(standingOf(facts).openEscalations).toBe(2);
    expect(standingOf({ ...facts, twin: null }).openEscalations).toBeNull();
    expect(standingOf({ ...facts, tickets: escalated(['open'], false) }).openEscalations).toBeNull();
    expect(standingOf({ ...facts, tickets: escalated([null]) }).openEscalations).toBeNull();
    const silent = listOf(['open']);
    const untold = { ...silent, tickets: silent.tickets.map((one) => ({ ...one, escalated: null })) };
    expect(standingOf({ ...facts, tickets: untold }).openEscalations).toBeNull();
  });

  it('SB2: one that is known to be escalated is enough, however many more there may be', () => {
    const states = (tickets: ReturnType<typeof listOf> | null, twin = twinOf(null)) => {
      const known = segmentStates(standingOf(accountFacts({ tickets, twin })), defaultPolicy, now);
      return [known.get('escalated'), known.get('many-escalations')];
    };
    expect(states(escalated(['open'], false))).toEqual([true, null]);
    expect(states(escalated(['open', 'new', 'hold', 'pending'], false))).toEqual([true, true]);
    expect(states(escalated(['open', 'new', 'hold', 'solved', null], false))).toEqual([true, null]);
    expect(states(escalated([null], false))).toEqual([null, null]);
    expect(states(listOf(['open'], false))).toEqual([null, null]);
    expect(states(null, twinOf(escalated(['open'])))).toEqual([true, null]);
  });

  it('takes what either system knows, the same from both sides', () => {
    const twin = twinOf(listOf([]), uses(7));
    const here = accountFacts({ twin });
    const there = {
      account: twin.account,
      tickets: listOf([]),
      twin: { account: here.account, tickets: listOf([]) },
    };
    expect(standingOf(there)).toMatchObject({ tier: 'Gold', measures: { usage: { value: 7 } } });
    expect({ ...standingOf(there), ref: null, name: null }).toEqual({
      ...standingOf(here),
      ref: null,
      name: null,
    });
  });
});
