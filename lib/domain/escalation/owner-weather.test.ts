import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { Policy } from '../model/policy';
import type { Ticket } from '../model/ticket';
import type { TicketFacts } from '../model/ticket-facts';
import { at } from './__fixtures__/at';
import { ownerWeather } from './owner-weather';
import { weatherSentence } from './weather-sentence';

const ACCOUNT = 'acme.zendesk.com';
const NOW = at('13:00');

/** A system malfunction whose customer waits since `clock`: the IT specialist has 30 minutes, then it is the senior engineer's for an hour. */
function waiting(id: string, clock: string, ticket: Partial<Ticket> = {}, rest: Partial<TicketFacts> = {}) {
  const ref = { host: 'zendesk', account: ACCOUNT, kind: 'ticket', id } as const;
  const known = facts(
    { ref, assigneeId: 'itspecialist', ...ticket },
    { waitingSince: at(clock), events: [] },
  );
  return { ...known, ...rest };
}
const weather = (
  list: TicketFacts[],
  {
    using = policy,
    loads = {},
    now = NOW,
  }: { using?: Policy; loads?: Record<string, number> | null; now?: number } = {},
) =>
  ownerWeather(
    list.map((one) => ({ facts: one, policy: using })),
    using,
    loads,
    now,
  );

const three = [waiting('1', '13:30'), waiting('2', '13:30'), waiting('3', '13:30')];

describe('acceptance 4.11: owner weather', () => {
  test('acceptance 4.11: three tickets reach the senior engineer at 14:00, and the next level an hour later', () => {
    const { owners, unknown } = weather(three);
    expect(unknown).toEqual([]);
    expect(owners.map(({ owner, levels, moments }) => [owner, levels, moments])).toEqual([
      [
        { account: ACCOUNT, personId: 'seniorengineer', kind: 'person' },
        [{ levelId: 'level-1', count: 3 }],
        [{ at: at('14:00'), count: 3 }],
      ],
      [
        { account: ACCOUNT, personId: 'engineeringhead', kind: 'person' },
        [{ levelId: 'level-2', count: 3 }],
        [{ at: at('15:00'), count: 3 }],
      ],
    ]);
    expect(owners[0]?.arrivals.map(({ recordKey }) => recordKey)).toEqual(
      ['1', '2', '3'].map((id) => `${ACCOUNT}/ticket/${id}`),
    );
    const [moment] = owners[0]?.moments ?? [];
    expect(moment && weatherSentence(moment)).toEqual({
      key: 'plays_weather_many',
      values: [
        { kind: 'number', number: 3 },
        { kind: 'instant', instant: at('14:00') },
      ],
    });
    expect(weatherSentence({ at: NOW, count: 1 }).key).toBe('plays_weather_one');
  });

  test('acceptance 4.11: four hours ahead, no further, and nothing that is past', () => {
    const arrivals = (now: number) =>
      weather([waiting('1', '13:30')], { now }).owners.flatMap((one) =>
        one.arrivals.map(({ at: moment }) => moment),
      );
    expect(arrivals(at('10:00'))).toEqual([at('14:00')]);
    expect(arrivals(at('10:00') - 1)).toEqual([]);
    expect(arrivals(at('13:59:59.999'))).toContain(at('14:00'));
    expect(arrivals(at('14:00'))).toEqual([at('15:00'), at('18:00')]);
  });

  test('acceptance 4.11: the calendar’s lunch is a pause: what waits since 11:45 comes at 13:15', () => {
    const { owners } = weather([waiting('1', '11:45')], {
      using: { ...policy, calendar: 'office' },
      now: at('11:50'),
    });
    expect(owners.map(({ moments }) => moments)).toEqual([
      [{ at: at('13:15'), count: 1 }],
      [{ at: at('14:15'), count: 1 }],
    ]);
  });

  describe('load', () => {
    const backed: Policy = {
      ...policy,
      loadLimit: 10,
      roles: policy.roles.map((role) =>
        role.id === 'senior-engineer'
          ? { ...role, holders: [...role.holders, { account: ACCOUNT, personId: 'backup', kind: 'person' }] }
          : role,
      ),
    };
    const senior = (loads: Record<string, number> | null, using = backed, list = three) =>
      weather(list, { using, loads }).owners.find(
        ({ owner }) => owner !== 'nobody' && owner.personId === 'seniorengineer',
      );

    test('acceptance 4.11: 8 and 3 are more than 10: the third goes to the backup', () => {
      expect(senior({ seniorengineer: 8 })).toMatchObject({
        load: 8,
        peak: 11,
        overload: {
          at: at('14:00'),
          levelId: 'level-1',
          instead: { personId: 'backup', kind: 'person', insteadOf: 'seniorengineer' },
        },
      });
    });

    test('acceptance 4.11: 7 and 3 are not, nor is anything without a limit; unknown load proposes nothing', () => {
      expect(senior({ seniorengineer: 7 })).toMatchObject({ load: 7, peak: 10, overload: null });
      expect(senior({ seniorengineer: 8 }, { ...backed, loadLimit: null })).toMatchObject({
        peak: 11,
        overload: null,
      });
      expect(senior(null)).toMatchObject({ load: null, peak: null, overload: null });
      expect(senior({})).toMatchObject({ load: 0, peak: 3 });
    });

    test('acceptance 4.11: with nobody next in line, or they full too, it says so', () => {
      expect(senior({ seniorengineer: 8 }, { ...policy, loadLimit: 10 })?.overload?.instead).toBe('nobody');
      expect(senior({ seniorengineer: 8, backup: 11 })?.overload?.instead).toBe('nobody');
    });

    test('acceptance 4.11: who is called the same on another customer system is somebody else', () => {
      const elsewhere = ['4', '5'].map((id) =>
        waiting(id, '13:30', {
          ref: { host: 'zendesk', account: 'other.zendesk.com', kind: 'ticket', id },
        }),
      );
      const both: Policy = {
        ...backed,
        roles: backed.roles.map((role) => ({
          ...role,
          holders: role.holders.flatMap((holder) => [holder, { ...holder, account: 'other.zendesk.com' }]),
        })),
      };
      expect(senior({ seniorengineer: 7 }, both, [...three, ...elsewhere])).toMatchObject({
        load: 7,
        peak: 10,
        overload: null,
      });
    });

    test('acceptance 4.11: what moves on before does not count any more', () => {
      const passing = [waiting('1', '12:40'), waiting('2', '13:50')];
      // The first comes at 13:10 and moves on at 14:10, the second comes at 14:20.
      expect(senior({ seniorengineer: 9 }, backed, passing)).toMatchObject({ peak: 10, overload: null });
    });
  });

  test('acceptance 4.11: levels that nobody is named for are a line of their own, last', () => {
    const unnamed: Policy = {
      ...policy,
      roles: policy.roles.map((role) => (role.id === 'senior-engineer' ? { ...role, holders: [] } : role)),
    };
    const { owners } = weather([...three, waiting('4', '13:30')], { using: unnamed });
    expect(
      owners.map(({ owner, arrivals, load }) => [
        typeof owner === 'string' ? owner : owner.personId,
        arrivals.length,
        load,
      ]),
    ).toEqual([
      ['engineeringhead', 4, 0],
      ['nobody', 4, null],
    ]);
  });

  test('acceptance 4.11: what cannot be told is named, what is done reaches nobody', () => {
    const list = [
      waiting('1', '13:30', {}, { events: null }),
      waiting('2', '13:30', { status: null }),
      waiting('3', '13:30', { status: 'solved' }),
    ];
    expect(weather(list)).toEqual({ owners: [], unknown: [`${ACCOUNT}/ticket/1`, `${ACCOUNT}/ticket/2`] });
  });
});
