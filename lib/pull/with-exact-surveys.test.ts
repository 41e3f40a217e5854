import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerTickets } from '../domain/model/customer-tickets';
import type { SurveyAnswer } from '../domain/model/survey-answer';
import { HostError } from '../hosts/host-error';
import { pullTools } from './__fixtures__/pull-tools';
import { withExactSurveys } from './with-exact-surveys';

const readSurveys = vi.hoisted(() => vi.fn<(connection: unknown, ids: string[]) => Promise<unknown>>());
vi.mock('../hosts/apis', () => ({
  hostApis: [
    { host: 'zendesk', readSurveys },
    { host: 'salesforce', readSurveys: null },
  ],
}));

const HOUR = 3_600_000;
const place = { host: 'zendesk', account: 'acme.zendesk.com' } as const;
const answer = (ticketId: string, value: number, at: number): SurveyAnswer => ({
  at,
  survey: 'csat',
  scale: '1-5',
  value,
  ticketId,
});
const list = (...surveys: SurveyAnswer[]): CustomerTickets => ({ tickets: [], complete: true, surveys });
const told = list(answer('1', 1, 500), answer('2', 5, 600));

beforeEach(() => void readSurveys.mockReset().mockResolvedValue([answer('1', 2, 400)]));

describe('withExactSurveys', () => {
  it('puts what is told exactly in place of what the ticket says', async () => {
    const { tools } = pullTools();
    const { surveys } = await withExactSurveys(tools, place, '77', told, true);
    expect(surveys).toEqual([answer('2', 5, 600), answer('1', 2, 400)]);
    expect(readSurveys.mock.calls[0]?.[1]).toEqual(['1', '2']);
  });

  it('asks once in a day for each customer', async () => {
    const { tools, clock } = pullTools();
    const ask = (customerId: string) => withExactSurveys(tools, place, customerId, told, true);
    await ask('77');
    clock.now += 23 * HOUR;
    await ask('77');
    expect(readSurveys).toHaveBeenCalledTimes(1);
    await ask('78');
    expect(readSurveys).toHaveBeenCalledTimes(2);
    clock.now += 2 * HOUR;
    await ask('77');
    expect(readSurveys).toHaveBeenCalledTimes(3);
  });

  it('asks about solved tickets too: the newer surveys leave no word on the ticket', async () => {
    const { tools } = pullTools();
    const ticket = { id: '1', subject: null, createdAt: null, escalated: null, levelId: null };
    const tickets = [
      { ...ticket, status: 'solved' as const },
      { ...ticket, id: '2', status: 'open' as const },
    ];
    const { surveys } = await withExactSurveys(tools, place, '77', { tickets, complete: true }, true);
    expect(readSurveys.mock.calls[0]?.[1]).toEqual(['1']);
    expect(surveys).toEqual([answer('1', 2, 400)]);
    readSurveys.mockResolvedValue([]);
    const unread = { tickets, complete: true, surveys: null };
    expect(await withExactSurveys(tools, place, '78', unread, true)).toEqual(unread);
  });

  it('asks for nothing where no ticket was rated or solved, where the host has no such thing, and where it is not to', async () => {
    const { tools } = pullTools();
    const none = { tickets: [], complete: true };
    for (const empty of [list(), none, { ...none, surveys: null }])
      expect(await withExactSurveys(tools, place, '77', empty, true)).toEqual(empty);
    const salesforce = { host: 'salesforce', account: 'acme.my.salesforce.com' } as const;
    expect(await withExactSurveys(tools, salesforce, '77', told, true)).toEqual(told);
    expect((await withExactSurveys(tools, place, '77', told, false)).surveys).toEqual(told.surveys);
    expect(readSurveys).not.toHaveBeenCalled();
    await withExactSurveys(tools, place, '77', told, true);
    expect((await withExactSurveys(tools, place, '77', told, false)).surveys).toContainEqual(
      answer('1', 2, 400),
    );
  });

  it('keeps what the tickets say where this person may not read more, and does not ask again that day', async () => {
    const { tools } = pullTools();
    readSurveys.mockResolvedValue(null);
    for (let time = 0; time < 2; time += 1)
      expect((await withExactSurveys(tools, place, '77', told, true)).surveys).toEqual(told.surveys);
    expect(readSurveys).toHaveBeenCalledTimes(1);
  });

  it('keeps what was read last where the host fails, and asks again', async () => {
    const { tools, clock } = pullTools();
    await withExactSurveys(tools, place, '77', told, true);
    clock.now += 25 * HOUR;
    readSurveys.mockRejectedValue(new HostError('host-error', 'No.'));
    expect((await withExactSurveys(tools, place, '77', told, true)).surveys).toContainEqual(
      answer('1', 2, 400),
    );
    await withExactSurveys(tools, place, '77', told, true);
    expect(readSurveys).toHaveBeenCalledTimes(3);
  });
});
