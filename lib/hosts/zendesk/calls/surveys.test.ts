import { describe, expect, test } from 'vitest';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { fakeConnection } from '../__fixtures__/fake-connection';
import { readCustomerTickets } from './read-customer-tickets';
import { readSurveys } from './read-surveys';

const API = 'https://acme.zendesk.com/api/v2/';
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const rated = (id: number, score: unknown, more: object = {}) => ({
  id,
  updated_at: '2026-03-02T09:00:00Z',
  satisfaction_rating: score === undefined ? null : { score },
  ...more,
});
const csat = (ticketId: string, value: number, when: number) => ({
  at: when,
  survey: 'csat',
  scale: '1-5',
  value,
  ticketId,
});

describe('what customers answered, by the ratings on their tickets', () => {
  const surveysOf = async (...results: object[]) => {
    const { connection } = fakeConnection([{ results, count: results.length }]);
    return (await readCustomerTickets(connection, '501')).surveys;
  };

  test('good is five of five, bad is one, and nothing is no answer', async () => {
    const tickets = [
      rated(1, 'good'),
      rated(2, 'bad'),
      rated(3, 'offered'),
      rated(4, 'unoffered'),
      rated(5, undefined),
    ];
    expect(await surveysOf(...tickets)).toEqual([csat('1', 5, at('09:00')), csat('2', 1, at('09:00'))]);
  });

  test('is known to be nothing, or unknown where no ticket speaks of ratings', async () => {
    expect(await surveysOf(rated(1, 'unoffered'))).toEqual([]);
    expect(await surveysOf(rated(1, undefined))).toBeNull();
    expect(await surveysOf(rated(1, 'splendid'), rated(2, 7), rated(3, undefined))).toBeNull();
    expect(await surveysOf(rated(1, 'bad', { updated_at: 'soon' }))).toEqual([]);
    expect(await surveysOf()).toBeNull();
  });
});

describe('a customer’s tickets', () => {
  test('say when they were solved and, where a person mapped it, what they are about', async () => {
    const result = {
      id: 1,
      metric_set: { ticket_id: 1, solved_at: '2026-03-02T08:30:00Z' },
      custom_fields: [
        { id: 701, value: 'fleet_app' },
        { id: 702, value: 'payment-issue' },
      ],
    };
    const mapping = { account: {}, ticket: { product: '701', issue_type: '702' } };
    const read = async (change: Partial<Connection>) => {
      const { connection } = fakeConnection([{ results: [result], count: 1 }], change);
      return (await readCustomerTickets(connection, '501')).tickets[0];
    };
    expect(await read({ mapping })).toMatchObject({
      product: 'fleet_app',
      issueType: 'payment-issue',
      solvedAt: at('08:30'),
    });
    expect(await read({})).toMatchObject({ product: null, issueType: null, solvedAt: at('08:30') });
  });

  test('have their metric sets also beside the results', async () => {
    const metric_sets = [{ ticket_id: 2, solved_at: '2026-03-02T08:30:00Z' }];
    const results = [{ id: 1 }, { id: 2 }];
    const { connection } = fakeConnection([{ results, metric_sets, count: 2 }]);
    const { tickets } = await readCustomerTickets(connection, '501');
    expect(tickets.map(({ solvedAt }) => solvedAt)).toEqual([null, at('08:30')]);
  });
});

describe('answers to surveys, as administrators see them', () => {
  const refused: Connection['ifAllowed'] = (_, ask) =>
    ask().catch((error: unknown) => {
      if (error instanceof HostError && error.problem === 'no-access') return null;
      throw error;
    });
  const response = (subject: string, ...answers: object[]) => ({ id: 'x', subject_zrns: [subject], answers });
  const scale = (rating: unknown, created_at: unknown = '2026-03-01T10:00:00.000Z') => ({
    type: 'rating_scale',
    rating,
    created_at,
  });
  const answeredAt = Date.parse('2026-03-01T10:00:00Z');

  test('of the newer kind are one request, with their numbers and moments', async () => {
    const fake = fakeConnection([
      {
        survey_responses: [
          response('zen:ticket:1', { type: 'skipped' }, scale(2)),
          response('zrn:ticket:2', scale(4)),
          response('zen:ticket:9', scale(1)),
          response('zen:conversation:1', scale(1)),
          'nonsense',
        ],
      },
    ]);
    expect(await readSurveys(fake.connection, ['1', '2', 'x'])).toEqual([
      csat('1', 2, answeredAt),
      csat('2', 4, answeredAt),
    ]);
    expect(fake.sent.map(({ url }) => url)).toEqual([
      `${API}guide/survey_responses.json?filter[subject_zrns]=zen:ticket:1,zen:ticket:2&page[size]=100`,
    ]);
  });

  test('of the newer kind that make no sense are none', async () => {
    const odd = [scale(0), scale(6), scale('5'), scale(null), scale(3, 'yesterday')];
    const fake = fakeConnection([
      { survey_responses: [response('zen:ticket:1', ...odd)] },
      { satisfaction_ratings: [] },
    ]);
    expect(await readSurveys(fake.connection, ['1'])).toEqual([]);
  });

  test('of the older kind are asked for where the newer tells nothing', async () => {
    const fake = fakeConnection([
      { survey_responses: [] },
      {
        satisfaction_ratings: [
          { ticket_id: 1, score: 'bad', created_at: '2026-03-01T10:00:00Z' },
          { ticket_id: 2, score: 'offered', created_at: '2026-03-01T10:00:00Z' },
          { ticket_id: 9, score: 'good', created_at: '2026-03-01T10:00:00Z' },
        ],
      },
    ]);
    expect(await readSurveys(fake.connection, ['1', '2'])).toEqual([csat('1', 1, answeredAt)]);
    expect(fake.sent[1]?.url).toBe(
      `${API}satisfaction_ratings.json?score=received&sort_order=desc&per_page=100`,
    );
  });

  test('are unknown where neither may be read', async () => {
    const forbidden = { status: 403, body: '{}' };
    const gone = { status: 404, body: '{}' };
    for (const answers of [
      [forbidden, forbidden],
      [gone, forbidden],
      [gone, gone],
    ]) {
      const { connection } = fakeConnection(answers, { ifAllowed: refused });
      expect(await readSurveys(connection, ['1'])).toBeNull();
    }
    const { connection } = fakeConnection([{ survey_responses: [] }, forbidden], { ifAllowed: refused });
    expect(await readSurveys(connection, ['1'])).toEqual([]);
  });

  test('are not asked for without a ticket, and a pause is not passed over', async () => {
    expect(await readSurveys(fakeConnection([]).connection, ['x'])).toEqual([]);
    const { connection } = fakeConnection([{ status: 429, body: '{}' }], { ifAllowed: refused });
    await expect(readSurveys(connection, ['1'])).rejects.toMatchObject({ problem: 'rate-limited' });
  });
});
