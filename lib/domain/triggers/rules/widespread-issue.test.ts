import { describe, expect, it } from 'vitest';
import { assess } from '../../assess';
import { defaultPolicy } from '../../default-policy/default-policy';
import { notEscalated } from '../../escalation/not-escalated';
import { planEscalate } from '../../escalation/plan-escalate';
import type { Policy } from '../../model/policy';
import type { Ticket } from '../../model/ticket';
import type { TicketFacts } from '../../model/ticket-facts';
import { assessBy } from '../__fixtures__/assess-by';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { widespreadIssue } from './widespread-issue';

const now = Date.UTC(2026, 2, 2, 12);

/** The shipped policy with this rule asking for its fourth level, "Strategic: critical, widespread". */
const policy: Policy = {
  ...defaultPolicy,
  triggers: [
    ...defaultPolicy.triggers.filter(({ rule }) => rule !== widespreadIssue.id),
    { rule: widespreadIssue.id, mode: 'suggest', weight: 0.5, toLevel: 'level-3', parameters: {} },
  ],
};

function outage(changes: Partial<TicketFacts> = {}, ticket: Partial<Ticket> = {}): TicketFacts {
  return ticketFacts(now, {
    ticket: { subject: 'Payment processing outage', priority: 'urgent', ...ticket },
    accountCount: 1,
    ...changes,
  });
}

const outcome = (facts: TicketFacts) => assessBy({ rule: widespreadIssue.id }, facts, now).outcome;

describe('widespread issue', () => {
  it.each([
    ['widespread=true as a field', outage({ fields: { widespread: 'True' } })],
    ['a tag that says so', outage({}, { tags: ['Widespread'] })],
    ['two customers who have it', outage({ accountCount: 2 })],
  ])('A-T1: a payment processing outage at peak with %s suggests L4', (_, facts) => {
    const { suggestedLevel } = assess(facts, policy, now);
    expect(suggestedLevel?.levelId).toBe('level-3');
    expect(policy.levels.findIndex(({ id }) => id === suggestedLevel?.levelId)).toBe(3);
    expect(planEscalate(facts, notEscalated(policy, 1), policy, now).event.levelId).toBe('level-3');
  });

  it('A-T1: the same outage of one customer, and a widespread one that is not urgent, go the ordinary way', () => {
    const alone = outage({ fields: { widespread: 'false' } });
    expect(assess(alone, policy, now).suggestedLevel).toBeNull();
    expect(planEscalate(alone, notEscalated(policy, 1), policy, now).event.levelId).toBe('level-1');
    const calm = outage({ accountCount: 2 }, { priority: 'high' });
    expect(assess(calm, policy, now).suggestedLevel).toBeNull();
  });

  it('A-T1: is unknown where the priority or how many have it is not known', () => {
    expect(outcome(outage({ accountCount: 2 }, { priority: null }))).toBe('unknown');
    expect(outcome(outage({ accountCount: null }))).toBe('unknown');
    expect(outcome(outage({ fields: null }))).toBe('unknown');
    expect(outcome(outage({ fields: { widespread: '' } }, { tags: null }))).toBe('unknown');
    expect(outcome(outage({ accountCount: Number.NaN }))).toBe('unknown');
  });

  it('where nobody counts customers or reads fields, the tags decide', () => {
    const { accountCount: _, fields: __, ...facts } = outage();
    expect(outcome(facts)).toBe('clear');
    expect(outcome({ ...facts, ticket: { ...facts.ticket, tags: ['widespread'] } })).toBe('fired');
    expect(outcome({ ...facts, ticket: { ...facts.ticket, tags: null } })).toBe('unknown');
    expect(outcome({ ...facts, ticket: { ...facts.ticket, priority: null } })).toBe('clear');
  });

  it('a field that says no stands, unless so many are known to have it', () => {
    expect(outcome(outage({ accountCount: null, fields: { widespread: ' FALSE ' } }))).toBe('clear');
    expect(outcome(outage({ accountCount: 2, fields: { widespread: 'false' } }))).toBe('fired');
  });

  it('tells how many where that is known', () => {
    const sentence = (facts: TicketFacts) =>
      assessBy({ rule: widespreadIssue.id }, facts, now).reasons.find(({ id }) => id === widespreadIssue.id)
        ?.sentence;
    expect(sentence(outage({ accountCount: 7 }))).toEqual({
      key: 'reason_widespread_issue_accounts',
      values: [{ kind: 'number', number: 7 }],
    });
    expect(sentence(outage({}, { tags: ['widespread'] }))?.key).toBe('reason_widespread_issue');
  });

  it('by parameters: another number, tag and field', () => {
    const parameters = { accounts: 5, tags: ['p0'], field: 'Blast_Radius' };
    const by = (facts: TicketFacts) => assessBy({ rule: widespreadIssue.id, parameters }, facts, now).outcome;
    expect(by(outage({ accountCount: 4, fields: { blast_radius: 'false' } }))).toBe('clear');
    expect(by(outage({ accountCount: 5 }))).toBe('fired');
    expect(by(outage({}, { tags: ['P0'] }))).toBe('fired');
    expect(by(outage({ fields: { blast_radius: 'true' } }))).toBe('fired');
    expect(by(outage({ fields: { constructor: 'true' } }))).toBe('clear');
    expect(by(outage({ fields: { blast_radius: ' ' } }))).toBe('unknown');
  });
});
