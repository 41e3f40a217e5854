import { expect, it, vi } from 'vitest';
import type { CustomerTickets } from '../domain/model/customer-tickets';
import { ticketFacts } from '../domain/triggers/__fixtures__/ticket-facts';
import { pullTools } from './__fixtures__/pull-tools';
import { withExactSurveys } from './with-exact-surveys';
import { withKeptSurveys } from './with-kept-surveys';

const answer = { at: 5, survey: 'nps', scale: '0-10', value: 3, ticketId: '1' } as const;
const readSurveys = vi.hoisted(() => vi.fn());
vi.mock('../hosts/apis', () => ({ hostApis: [{ host: 'salesforce', readSurveys }] }));

const place = { host: 'salesforce', account: 'acme.my.salesforce.com' } as const;
const ticket = { id: '1', subject: null, status: 'solved', createdAt: null, escalated: null, levelId: null };
const customerTickets = { tickets: [ticket], complete: true } as CustomerTickets;
const known = (accountId: string | 'none', tickets: CustomerTickets | null) => {
  const facts = { ...ticketFacts(1_000), surveys: null };
  const ref = { ...facts.ticket.ref, ...place };
  return { ...facts, customerTickets: tickets, ticket: { ...facts.ticket, ref, accountId } };
};

it('a case tells what its customer answered as soon as the customer was read, and asks for nothing itself', async () => {
  const { tools } = pullTools();
  readSurveys.mockResolvedValue([answer]);
  expect((await withKeptSurveys(tools, known('77', customerTickets))).surveys).toBeNull();
  expect(readSurveys).not.toHaveBeenCalled();
  await withExactSurveys(tools, place, '77', customerTickets, true);
  const facts = await withKeptSurveys(tools, known('77', customerTickets));
  expect(facts.surveys).toEqual([answer]);
  expect(facts.customerTickets?.surveys).toEqual([answer]);
  for (const without of [known('none', customerTickets), known('77', null), known('78', customerTickets)])
    expect(await withKeptSurveys(tools, without)).toEqual(without);
  expect(readSurveys).toHaveBeenCalledOnce();
});
