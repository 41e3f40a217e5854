import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../model/ticket';
import type { TicketFacts } from '../../model/ticket-facts';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketCounts as counts } from '../__fixtures__/ticket-counts';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { severeForCustomer } from './severe-for-customer';

const now = Date.UTC(2026, 2, 2, 12);

/** How many teams held it and how many replies it has. */
function handled(
  teams: readonly (string | null)[],
  replies: number | null,
): Pick<TicketFacts, 'history' | 'conversation'> {
  const [first = 'none', ...next] = teams;
  return {
    history: {
      opened: { at: now - 9000, by: 'customer', status: 'new', priority: 'normal', groupId: first },
      events: next.map((to, order) => ({ kind: 'group', at: now - 1000, order, to })),
      complete: true,
    },
    conversation: { waitingSince: 'nobody', unansweredMessages: 0, agentReplies: replies },
  };
}

function facts(
  priority: Ticket['priority'],
  tier: string | null,
  changes: Partial<TicketFacts> = handled(['10'], 0),
  ticket: Partial<Ticket> = {},
): TicketFacts {
  const ordinary = ticketFacts(now, { ...changes, ticket: { priority, groupId: '10', ...ticket } });
  return { ...ordinary, customer: ordinary.customer && { ...ordinary.customer, tier } };
}

const judged = (some: TicketFacts) => assessBy({ rule: severeForCustomer.id }, some, now);
const outcome = (some: TicketFacts) => judged(some).outcome;
const complex = handled(['10', '20'], 0);

describe('TR16 severity, tier and complexity', () => {
  it.each<[Ticket['priority'], string, string, string]>([
    ['low', 'Free', 'clear', 'clear'],
    ['low', 'Gold', 'clear', 'clear'],
    ['low', 'Strategic', 'clear', 'fired'],
    ['high', 'Free', 'clear', 'clear'],
    ['high', 'Gold', 'clear', 'fired'],
    ['high', 'Strategic', 'fired', 'fired'],
    ['urgent', 'Free', 'clear', 'fired'],
    ['urgent', 'Gold', 'fired', 'fired'],
    ['urgent', ' strategic', 'fired', 'fired'],
  ])('TR16: %s priority of tier %s is %s, and %s where it is complex', (priority, tier, simple, held) => {
    expect(outcome(facts(priority, tier))).toBe(simple);
    expect(outcome(facts(priority, tier, complex))).toBe(held);
  });

  it('TR16: complex is two teams, or more than five replies', () => {
    const of = (changes: Partial<TicketFacts>) => outcome(facts('high', 'Gold', changes));
    expect(of(handled(['10'], 5))).toBe('clear');
    expect(of(handled(['10'], 6))).toBe('fired');
    expect(of(handled(['20'], 0))).toBe('fired');
    expect(of(handled(['none', '10', 'none', '10'], 0))).toBe('clear');
  });

  it('TR16: is unknown where priority, tier or complexity would decide and is not known', () => {
    expect(outcome(facts(null, 'Gold'))).toBe('unknown');
    expect(outcome(facts('urgent', null))).toBe('unknown');
    expect(outcome(facts('high', 'Gold', handled(['10'], null)))).toBe('unknown');
    expect(outcome(facts('high', 'Gold', handled([null], 0)))).toBe('unknown');
    expect(outcome(facts('high', 'Gold', handled(['10'], 0), { groupId: null }))).toBe('unknown');
    expect(outcome(facts('high', 'Gold', { ...handled(['10'], 0), history: null }))).toBe('unknown');
    expect(outcome(facts('high', 'Gold', { conversation: null }))).toBe('unknown');
  });

  it('TR16: goes by the host’s own count where there is no history: one station is one team', () => {
    const counted = (groupStations: number | null) =>
      outcome(
        facts('high', 'Gold', { ...handled([], 0), history: null, counts: { ...counts, groupStations } }),
      );
    expect([counted(0), counted(1), counted(2), counted(null)]).toEqual([
      'clear',
      'clear',
      'unknown',
      'unknown',
    ]);
    const both = { ...handled([null], 0), counts: { ...counts, groupStations: 1 } };
    expect(outcome(facts('high', 'Gold', both))).toBe('unknown');
  });

  it('TR16: is certain where what is unknown could not change it', () => {
    expect(outcome(facts('low', null))).toBe('clear');
    expect(outcome(facts('urgent', null, complex))).toBe('fired');
    expect(outcome(facts('high', 'Strategic', { history: null, conversation: null }))).toBe('fired');
    expect(outcome(facts('none', 'Free', { history: null, conversation: null }))).toBe('clear');
  });

  it('TR16: a ticket without a customer is of the lowest tier', () => {
    expect(outcome(facts('urgent', 'Strategic', handled(['10'], 0), { accountId: 'none' }))).toBe('clear');
  });

  it('tells what it is made of, and not what the host calls it', () => {
    const sentence = (some: TicketFacts) =>
      judged(some).reasons.find(({ id }) => id === severeForCustomer.id)?.sentence;
    expect(sentence(facts('urgent', 'Gold'))).toEqual({
      key: 'reason_severe_for_customer',
      values: [
        { kind: 'message', key: 'severity_high' },
        { kind: 'message', key: 'customer_tier_medium' },
      ],
    });
    expect(sentence(facts('high', 'Gold', handled(['10', '20', '30'], 9)))?.values[2]).toEqual({
      kind: 'message',
      key: 'complex_teams',
      values: [{ kind: 'number', number: 3 }],
    });
    expect(sentence(facts('high', 'Gold', handled(['10'], 6)))?.values[2]).toEqual({
      kind: 'message',
      key: 'complex_replies',
      values: [{ kind: 'number', number: 6 }],
    });
    expect(sentence(facts('urgent', null, complex))?.values[1]).toEqual({
      kind: 'message',
      key: 'customer_tier_unknown',
    });
  });

  it('does not count a team that it is still to come to', () => {
    const ahead = handled(['10'], 0);
    ahead.history?.events.push({ kind: 'group', at: now + 7, order: 0, to: '20' });
    expect(outcome(facts('high', 'Gold', ahead))).toBe('clear');
    expect(
      severeForCustomer.nextChange(
        facts('high', 'Gold', ahead),
        severeForCustomer.parameters.parse({}),
        ruleContext(now),
      ),
    ).toBe(now + 7);
  });
});
