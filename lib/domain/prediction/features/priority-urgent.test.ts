import { expect, it } from 'vitest';
import type { Ticket } from '../../model/ticket';
import { ticketFacts } from '../../triggers/__fixtures__/ticket-facts';
import { priorityUrgent } from './priority-urgent';

const now = Date.UTC(2026, 2, 2, 12);

it.each<[Ticket['priority'], string]>([
  ['urgent', 'fired'],
  ['high', 'clear'],
  ['normal', 'clear'],
  ['none', 'clear'],
  [null, 'unknown'],
])('with priority %s the feature priority-urgent is %s', (priority, outcome) => {
  const facts = ticketFacts(now, { ticket: { priority } });
  expect(priorityUrgent.check(facts, { warningMinutes: 30 }, now).outcome).toBe(outcome);
});
