import { describe, expect, it } from 'vitest';
import type { TicketStatus } from '../../model/ticket-status';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { severalUnresolvedTickets } from './several-unresolved-tickets';

const now = Date.UTC(2026, 2, 2, 12);
const shipped = severalUnresolvedTickets.parameters.parse({});

/** The ticket in front is open; these are the others of its customer. */
function withOthers(others: (TicketStatus | null)[], complete = true) {
  return ticketFacts(now, {
    customerTickets: {
      complete,
      tickets: others.map((status, index) => ({
        id: String(index),
        subject: null,
        status,
        createdAt: now,
        escalated: false,
        levelId: null,
      })),
    },
  });
}

describe('TR3 several unresolved tickets of one customer', () => {
  it('fires at three, with the count', () => {
    expect(
      severalUnresolvedTickets.check(withOthers(['new', 'pending', 'solved']), shipped, ruleContext(now)),
    ).toMatchObject({
      outcome: 'fired',
      sentence: { key: 'reason_several_unresolved_tickets', values: [{ kind: 'number', number: 3 }] },
    });
  });

  it('solving one clears it', () => {
    expect(
      severalUnresolvedTickets.check(withOthers(['new', 'solved', 'closed']), shipped, ruleContext(now)),
    ).toMatchObject({
      outcome: 'clear',
      sentence: { values: [{ kind: 'number', number: 2 }] },
    });
  });

  it('believes the ticket in front, not an older list, on its own status', () => {
    const facts = withOthers(['new', 'open']);
    const listed = facts.customerTickets?.tickets ?? [];
    const own = { id: '4821', subject: null, createdAt: now, escalated: false, levelId: null };
    const stale = {
      ...facts,
      ticket: { ...facts.ticket, status: 'solved' as const },
      customerTickets: { complete: true, tickets: [...listed, { ...own, status: 'open' as const }] },
    };
    expect(severalUnresolvedTickets.check(stale, shipped, ruleContext(now)).outcome).toBe('clear');
  });

  it('says "at least" of an incomplete list that reaches the number', () => {
    expect(
      severalUnresolvedTickets.check(withOthers(['new', 'open'], false), shipped, ruleContext(now)),
    ).toMatchObject({
      outcome: 'fired',
      sentence: { key: 'reason_several_unresolved_tickets_at_least' },
    });
  });

  it.each([
    ['an incomplete list below the number', withOthers(['new'], false)],
    ['a status nobody knows that would decide', withOthers(['new', null])],
    ['no list', ticketFacts(now, { customerTickets: null })],
  ])('is unknown with %s', (_, facts) => {
    expect(severalUnresolvedTickets.check(facts, shipped, ruleContext(now)).outcome).toBe('unknown');
  });

  it('is clear for a ticket that belongs to no customer', () => {
    const facts = ticketFacts(now, { ticket: { accountId: 'none' }, customerTickets: null });
    expect(severalUnresolvedTickets.check(facts, shipped, ruleContext(now)).outcome).toBe('clear');
  });
});

it('TR3: 3 open tickets of one account fire, solving one clears it, a list nobody read is unknown', () => {
  const judged = (facts: ReturnType<typeof withOthers>) =>
    assessBy({ rule: severalUnresolvedTickets.id }, facts, now).outcome;
  const three = withOthers(['open', 'hold']);
  expect(judged(three)).toBe('fired');
  expect(judged(withOthers(['open', 'solved']))).toBe('clear');
  expect(judged({ ...three, ticket: { ...three.ticket, status: 'solved' } })).toBe('clear');
  expect(judged({ ...three, customerTickets: null })).toBe('unknown');
});
