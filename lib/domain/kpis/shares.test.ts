import { describe, expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import type { SurveyAnswer } from '../model/survey-answer';
import { historyOf } from './__fixtures__/history-of';
import { march } from './__fixtures__/march';
import { asks, at, escalationLog, reply, status, ticketRecord } from './__fixtures__/ticket-record';
import { kpis } from './kpis';

const DAY = 86_400_000;
const closed = escalationLog(
  1,
  { deed: 'escalated', at: at('09:40') },
  { deed: 'resolved', at: at('12:00'), cause: 'defect' },
);

/** A ticket solved at 11:00 after so many public replies. */
function solved(id: string, replies = 1, change: Parameters<typeof ticketRecord>[1] = {}) {
  const messages = Array.from({ length: replies }, (_, index) => reply(at('10:00') + index * 60_000));
  return ticketRecord(id, { events: [...messages, status('solved', at('11:00'))], ...change });
}

function many(count: number, build: (id: string) => ReturnType<typeof ticketRecord>, from = 0) {
  return Array.from({ length: count }, (_, index) => build(String(from + index + 1)));
}

describe('KP3: satisfaction after an escalation', () => {
  const rated = (...answers: [SurveyAnswer['scale'], number, moment?: number][]) =>
    kpis(
      historyOf([
        ticketRecord('1', {
          escalation: closed,
          surveys: answers.map(([scale, value, moment], index) => ({
            at: moment ?? at('12:00') + index,
            survey: 'csat',
            scale,
            value,
            ticketId: '1',
          })),
        }),
      ]),
      policy,
      march,
      'none',
    ).kpis.satisfaction.whole;

  test('KP3: ratings 5, 4, 3 are 4.0 and meet the goal of 4', () => {
    expect(rated(['1-5', 5], ['1-5', 4], ['1-5', 3]).five).toEqual({
      n: 3,
      mean: 4,
      goal: 4,
      meetsGoal: true,
    });
    expect(rated(['1-5', 4], ['1-5', 4], ['1-5', 3]).five.meetsGoal).toBe(false);
    expect(rated().five).toEqual({ n: 0, mean: null, goal: 4, meetsGoal: null });
  });

  test('KP3: 1-5 and 1-10 are kept apart; what is off its scale is unreadable', () => {
    const result = rated(
      ['1-5', 5],
      ['1-10', 8],
      ['1-10', 6],
      ['1-5', 6],
      ['1-5', 0],
      ['1-10', 11],
      ['0-10', 9],
      ['1-5', Number.NaN],
    );
    expect(result.five).toMatchObject({ n: 1, mean: 5 });
    expect(result.ten).toEqual({ n: 2, mean: 7, goal: 8, meetsGoal: false });
    expect(result.unreadable).toBe(5);
  });

  test('KP3: from the flag until 30 days after the closing, about this ticket, each once', () => {
    const n = (moment: number) => rated(['1-5', 4, moment]).five.n;
    expect(n(at('09:40') - 1)).toBe(0);
    expect(n(at('09:40'))).toBe(1);
    const last = at('12:00') - 5 * DAY;
    const early = (moment: number) =>
      kpis(
        historyOf([
          ticketRecord('1', {
            opened: { at: last - DAY },
            escalation: escalationLog(
              1,
              { deed: 'escalated', at: last - 60 },
              { deed: 'resolved', at: last },
            ),
            surveys: [
              { at: moment, survey: 'csat', scale: '1-5', value: 4, ticketId: null },
              { at: moment, survey: 'csat', scale: '1-5', value: 4, ticketId: null },
              { at: moment, survey: 'csat', scale: '1-5', value: 1, ticketId: '2' },
              { at: moment, survey: 'ces', scale: '1-7', value: 4, ticketId: '1' },
            ],
          }),
        ]),
        policy,
        march,
        'none',
      ).kpis.satisfaction.whole;
    expect(early(last + 30 * DAY)).toMatchObject({ five: { n: 1, mean: 4 }, unreadable: 0 });
    expect(early(last + 30 * DAY + 1).five.n).toBe(0);
  });

  test('KP3: without an escalation nothing is counted; unknown answers are left out', () => {
    const answer = { at: at('12:00'), survey: 'csat', scale: '1-5', value: 1, ticketId: null } as const;
    const tickets = [
      ticketRecord('1', { surveys: [answer] }),
      ticketRecord('2', { surveys: null, escalation: closed }),
      ticketRecord('3', { surveys: null }),
    ];
    expect(kpis(historyOf(tickets), policy, march, 'none').kpis.satisfaction.whole).toMatchObject({
      five: { n: 0, mean: null },
      leftOut: 1,
    });
  });
});

describe('KP4: solved at first contact', () => {
  const measured = (...tickets: ReturnType<typeof ticketRecord>[]) =>
    kpis(historyOf(tickets), policy, march, 'none').kpis['first-contact-resolution'].whole;

  test('KP4: 80 of 100 solved at first contact without escalation are 80 %; the reasons sum to the escalations', () => {
    const open = closed.slice(0, 1);
    const gone = [...open, ...closed.slice(1).map((event) => ({ ...event, cause: 'authority' }))];
    const result = measured(
      ...many(80, (id) => solved(id)),
      ...many(8, (id) => solved(id, 2), 100),
      ...many(4, (id) => solved(id, 1, { escalation: closed }), 200),
      ...many(3, (id) => solved(id, 1, { escalation: open }), 300),
      ...many(2, (id) => solved(id, 1, { escalation: gone }), 400),
      ...many(
        3,
        (id) => {
          const ticket = solved(id);
          ticket.history.events.push(asks(at('12:00')), status('open', at('12:00')));
          return ticket;
        },
        500,
      ),
    );
    expect(result).toMatchObject({ tickets: 100, firstContact: 80, percent: 80, meetsGoal: true });
    expect(result.escalations).toBe(9);
    expect(result.reasons).toEqual([
      { cause: 'defect', escalations: 4 },
      { cause: 'authority', escalations: 2 },
      { cause: null, escalations: 3 },
    ]);
    expect(measured(...many(79, (id) => solved(id)), ...many(21, (id) => solved(id, 2), 100))).toMatchObject({
      percent: 79,
      meetsGoal: false,
    });
  });

  test('KP4: no public reply, or merged, is no contact; unknown is neither', () => {
    const into = { kind: 'merged' as const, at: at('10:30'), order: 0, into: '9' };
    const merged = solved('2');
    merged.history.events.push(into);
    const note = ticketRecord('3', { events: [reply(at('10:00'), false), status('solved', at('11:00'))] });
    expect(measured(solved('1', 0), merged, note)).toMatchObject({
      tickets: 0,
      percent: null,
      meetsGoal: null,
      withoutContact: 3,
    });
    const unsure = solved('4');
    unsure.history.events.push(reply(at('10:30'), null));
    const strange = ticketRecord('6', { events: [status(null, at('10:00'))] });
    expect(
      measured(
        unsure,
        solved('5', 1, { complete: false }),
        strange,
        solved('7', 1, { escalation: null }),
        solved('8', 1, { opened: { by: null } }),
      ),
    ).toMatchObject({ tickets: 0, percent: null, leftOut: { tickets: 5, logs: 1 } });
    expect(measured(solved('9', 2, { escalation: null }))).toMatchObject({ tickets: 1, percent: 0 });
    expect(measured(solved('1', 1, { opened: { by: 'agent' } }))).toMatchObject({ firstContact: 0 });
    expect(measured(solved('1', 0, { opened: { by: 'agent' } }))).toMatchObject({ firstContact: 1 });
  });

  test('KP4: the host’s own flag is an escalation too', () => {
    expect(measured(solved('1', 1, { hostEscalatedAt: at('10:30') }))).toMatchObject({ percent: 0 });
  });
});

describe('KP5: escalation rate', () => {
  const guard = { ...policy.guard, ratePercent: { low: 3, high: 10 }, minimumTickets: 50 };
  const rate = (escalated: number, tickets: number) =>
    kpis(
      historyOf([
        ...many(escalated, (id) => ticketRecord(id, { escalation: closed })),
        ...many(tickets - escalated, (id) => ticketRecord(id), 1000),
      ]),
      { ...policy, guard },
      march,
      'none',
    ).kpis['escalation-rate'];

  test('KP5: 12 of 200 are 6.0 %; 1 % may be under-used', () => {
    expect(rate(12, 200).whole).toEqual({
      tickets: 200,
      escalated: 12,
      percent: 6,
      judgement: 'balanced',
      leftOut: 0,
    });
    expect(rate(2, 200).whole).toMatchObject({ percent: 1, judgement: 'too-rare' });
    expect(rate(21, 200).whole.judgement).toBe('too-often');
    expect(rate(1, 49).whole).toMatchObject({ judgement: null, tickets: 49 });
    expect(rate(0, 0).whole).toMatchObject({ percent: null, judgement: null });
  });

  test('KP5: where nobody knows what the host’s own flag said, a ticket may have been escalated', () => {
    const flags = (hostEscalatedAt: number | 'never' | null, escalation: typeof closed | null = []) =>
      kpis(historyOf([ticketRecord('1', { hostEscalatedAt, escalation })]), policy, march, 'level').kpis[
        'escalation-rate'
      ];
    expect(flags(null)).toMatchObject({
      whole: { tickets: 0, percent: null, leftOut: 1 },
      groups: [{ key: null }],
    });
    expect(flags('never')).toMatchObject({ whole: { tickets: 1, percent: 0 }, groups: [{ key: 'none' }] });
    expect(flags(null, closed).whole).toMatchObject({ tickets: 1, escalated: 1 });
    expect(flags(at('10:00'), null).whole).toMatchObject({ tickets: 1, escalated: 1 });
  });

  test('KP5: by type, product and service, over time; the unknown is a group of its own, and comes last', () => {
    const tickets = [
      ticketRecord('1', { subject: 'Outage', escalation: closed, fields: { service: 'Hosting' } }),
      ticketRecord('2', { subject: 'Outage', product: null }),
      ticketRecord('3', { subject: 'Invoice', product: 'Atlas', escalation: null }),
      ticketRecord('4', { subject: 'Demo', opened: { at: at('00:00', '2026-03-09') } }),
    ];
    const by = (grouping: Parameters<typeof kpis>[3]) =>
      kpis(historyOf(tickets), policy, march, grouping).kpis['escalation-rate'].groups.map(
        ({ key, result }) => [key, result.escalated, result.tickets, result.leftOut],
      );
    expect(by('issue-type')).toEqual([
      ['malfunction', 1, 2, 0],
      ['payment', 0, 0, 1],
      ['product', 0, 1, 0],
    ]);
    expect(by('product')).toEqual([
      ['Atlas', 0, 0, 1],
      ['Portal', 1, 2, 0],
      [null, 0, 1, 0],
    ]);
    expect(by('service')).toEqual([
      ['Hosting', 1, 1, 0],
      [null, 0, 2, 1],
    ]);
    expect(by('level')).toEqual([
      ['none', 0, 2, 0],
      ['level-1', 1, 1, 0],
      [null, 0, 0, 1],
    ]);
    expect(by('month')).toEqual([['2026-03', 1, 3, 1]]);
    expect(by('week')).toEqual([
      ['2026-02-23', 0, 0, 0],
      ['2026-03-02', 1, 2, 1],
      ['2026-03-09', 0, 1, 0],
      ['2026-03-16', 0, 0, 0],
      ['2026-03-23', 0, 0, 0],
      ['2026-03-30', 0, 0, 0],
    ]);
    expect(by('none')).toEqual([]);
  });
});
