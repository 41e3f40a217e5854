import { expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { sampleCustomers } from './sample-customers';
import { samplePast } from './sample-past';
import { samplePeople } from './sample-people';
import { sampleSalesforceTickets } from './sample-salesforce-tickets';
import { sampleZendeskTickets } from './sample-zendesk-tickets';

const NOW = Date.UTC(2026, 10, 22, 10, 42);
const tickets = [...sampleZendeskTickets, ...sampleSalesforceTickets];

test('about forty tickets of twelve customers, three of them escalated, each customer where its record is', () => {
  expect(tickets).toHaveLength(40);
  expect(sampleCustomers).toHaveLength(12);
  expect(sampleCustomers.filter(({ hosts }) => hosts.length === 2).map(({ joined }) => joined)).toEqual([
    true,
    true,
    false,
  ]);
  expect(tickets.filter(({ escalation }) => escalation !== null)).toHaveLength(3);
  for (const { customer, host, number } of tickets)
    expect(sampleCustomers[customer]?.hosts, `${host} ${number}`).toContain(host);
  expect(new Set(tickets.map(({ customer }) => customer)).size).toBe(12);
  expect(new Set(tickets.map(({ host, number }) => `${host} ${number}`)).size).toBe(40);
});

test('nothing was said before a ticket was opened, and in its order', () => {
  for (const { said, opened, number } of tickets) {
    expect(said[0]?.ago, String(number)).toBe(opened);
    expect(said.map(({ ago }) => ago)).toEqual(said.map(({ ago }) => ago).sort((a, b) => b - a));
  }
});

test('every role that somebody holds is one of the shipped policy, and no level is without somebody', () => {
  const roles = new Set(defaultPolicy.roles.map(({ id }) => id));
  const held = new Set(samplePeople.holders('zendesk').map(({ role }) => role));
  expect([...held].filter((role) => !roles.has(role))).toEqual([]);
  expect([...roles].filter((role) => !held.has(role))).toEqual([]);
  for (const { escalation } of tickets)
    if (escalation !== null) expect(defaultPolicy.levels.map(({ id }) => id)).toContain(escalation.levelId);
});

test('the past is over, within 90 days, in its order, the same for one moment', () => {
  const past = samplePast(NOW);
  expect(past).toEqual(samplePast(NOW));
  expect(past.length).toBeGreaterThan(150);
  for (const { openedAt, answeredAt, solvedAt, escalation, satisfaction } of past) {
    expect(openedAt).toBeGreaterThanOrEqual(NOW - 90 * 86_400_000);
    expect([openedAt, answeredAt, solvedAt]).toEqual([openedAt, answeredAt, solvedAt].sort((a, b) => a - b));
    expect(solvedAt).toBeLessThan(NOW);
    if (escalation !== null) expect(escalation.acknowledgedAt).toBeLessThanOrEqual(solvedAt);
    if (satisfaction !== null) expect([1, 2, 3, 4, 5]).toContain(satisfaction);
  }
  expect(new Set(past.map(({ host, number }) => `${host} ${number}`)).size).toBe(past.length);
});
