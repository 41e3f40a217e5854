import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { triggerId } from '../triggers/trigger-id';
import { riskFeatures } from './registry';
import { sourcesOfSignal } from './sources-of-signal';

const now = Date.UTC(2026, 2, 2, 12);
const day = 86_400_000;
const facts = ticketFacts(now);
const placesOf = (id: string, policy: Policy = defaultPolicy) =>
  sourcesOfSignal(id, facts, policy).map(({ from }) => from);

describe('acceptance 4.3: where a reason comes from', () => {
  it('acceptance 4.3: everything that the policy weighs has at least one source', () => {
    const ids = [...defaultPolicy.triggers.map(triggerId), ...riskFeatures.map(({ id }) => id)];
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids) expect(placesOf(id).length, id).toBeGreaterThan(0);
  });

  it('acceptance 4.3: each reason that is shown has one', () => {
    const late = ticketFacts(now, {
      ticket: { priority: 'urgent' },
      conversation: { waitingSince: now - day, unansweredMessages: 3, agentReplies: 0 },
    });
    const { reasons } = assess(late, defaultPolicy, now);
    expect(reasons.length).toBeGreaterThan(1);
    for (const { id } of reasons) expect(sourcesOfSignal(id, late, defaultPolicy)).not.toEqual([]);
  });

  it('names the place, and when the host said so where it says when', () => {
    expect(placesOf('no-reply-in-time')).toEqual(['messages']);
    expect(placesOf('sla-breached')).toEqual(['clocks']);
    expect(placesOf('priority-urgent')).toEqual(['ticket']);
    expect(placesOf('of a newer version')).toEqual(['ticket']);
    const told = ticketFacts(now, {
      customer: {
        ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '500' },
        name: null,
        externalId: null,
        tier: null,
        measures: { usage: { value: 60, previous: 100, asOf: now - 2 * day } },
      },
      healthHistory: [{ at: now - day, score: 5, metrics: [] }],
    });
    expect(sourcesOfSignal('engagement-drop-and-support-spike', told, defaultPolicy)).toEqual([
      { from: 'customer', host: 'zendesk', asOf: now - 2 * day },
      { from: 'customer-tickets', host: 'zendesk', asOf: null },
    ]);
    expect(sourcesOfSignal('health-decline', told, defaultPolicy)).toEqual([
      { from: 'health', host: null, asOf: now - day },
    ]);
  });

  it('tells the other system apart from this one', () => {
    const ref = { host: 'salesforce', account: 'acme', kind: 'ticket', id: '500' } as const;
    const there = {
      id: '500',
      ref,
      subject: null,
      status: 'open',
      createdAt: null,
      escalated: null,
      levelId: null,
    } as const;
    const both = ticketFacts(now, { customerTickets: { tickets: [there], complete: true } });
    expect(sourcesOfSignal('several-unresolved-tickets', both, defaultPolicy)).toEqual([
      { from: 'customer-tickets', host: 'zendesk', asOf: null },
      { from: 'tickets-elsewhere', host: 'salesforce', asOf: null },
    ]);
  });

  it('a combination rests on what its parts rest on; one that names itself comes to an end', () => {
    const combination = (id: string, parts: string[]) => ({
      id,
      name: id,
      when: { all: parts.map((rule) => ({ rule })) },
      mode: 'suggest' as const,
      weight: 1,
    });
    const policy: Policy = {
      ...defaultPolicy,
      combinations: [
        combination('both', ['no-reply-in-time', 'sla-breached', 'round']),
        combination('round', ['round']),
      ],
    };
    expect(placesOf('both', policy)).toEqual(['messages', 'clocks', 'ticket']);
  });
});
