import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../default-policy/default-policy';
import { notEscalated } from '../../escalation/not-escalated';
import { planEscalate } from '../../escalation/plan-escalate';
import { planUnattended } from '../../escalation/plan-unattended';
import type { EscalationEvent } from '../../model/escalation-event';
import type { MessageReading } from '../../model/message-reading';
import type { Ticket } from '../../model/ticket';
import type { TicketFacts } from '../../model/ticket-facts';
import type { TriggerSetting } from '../../model/trigger-setting';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { businessDown } from './business-down';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const toLevel2: TriggerSetting = {
  rule: businessDown.id,
  mode: 'act',
  weight: 1,
  toLevel: 'level-2',
  parameters: {},
};

function message(changes: Partial<MessageReading> = {}): MessageReading {
  return {
    at: now - minute,
    by: 'customer',
    public: true,
    language: 'en',
    sentiment: -0.5,
    words: [],
    phrases: [{ kind: 'business-down', words: 'production down' }],
    commitments: [],
    ...changes,
  };
}

/** An urgent question that is no malfunction by its own words. */
function urgent(changes: Partial<TicketFacts> = {}, ticket: Partial<Ticket> = {}): TicketFacts {
  return ticketFacts(now, {
    ticket: { priority: 'urgent', type: 'question', subject: 'Please call', ...ticket },
    ...changes,
  });
}

const judged = (facts: TicketFacts) => assessBy(toLevel2, facts, now);
const outcome = (facts: TicketFacts) => judged(facts).outcome;

describe('TR11 business down', () => {
  it('TR11: critical and "production down": to level 2 directly', () => {
    const assessment = judged(urgent({ messages: [message()] }));
    expect(assessment.outcome).toBe('fired');
    expect(assessment.reasons.find(({ id }) => id === businessDown.id)?.sentence).toEqual({
      key: 'reason_business_down',
      values: [{ kind: 'message', key: 'sign_business_down_words' }],
    });
    expect(assessment.suggestedLevel).toMatchObject({
      levelId: 'level-2',
      sentence: { key: 'ladder_suggested_by_rule' },
    });
  });

  it('TR11: just does not where the priority is high, or nothing says that business is down', () => {
    expect(outcome(urgent({ messages: [message()] }, { priority: 'high' }))).toBe('clear');
    expect(outcome(urgent({ messages: [message({ phrases: [] })] }))).toBe('clear');
    expect(judged(urgent()).suggestedLevel).toBeNull();
  });

  it('TR11: is unknown without the priority, and without what may say so', () => {
    expect(outcome(urgent({ messages: [message()] }, { priority: null }))).toBe('unknown');
    expect(outcome(urgent({ messages: null }))).toBe('unknown');
    expect(outcome(urgent({}, { tags: null }))).toBe('unknown');
    expect(outcome(urgent({}, { tags: null, subject: null, type: null }))).toBe('unknown');
    expect(outcome(urgent({ messages: null }, { priority: 'none' }))).toBe('clear');
    expect(outcome(urgent({}, { priority: null }))).toBe('clear');
  });

  it('TR11: a message in a language that is not read, or of somebody unknown, may say so', () => {
    expect(outcome(urgent({ messages: [message({ phrases: [], language: 'fi', sentiment: null })] }))).toBe(
      'unknown',
    );
    expect(outcome(urgent({ messages: [message({ by: null })] }))).toBe('unknown');
  });

  it('does not count what we wrote ourselves, nor what is still to come', () => {
    expect(outcome(urgent({ messages: [message({ by: 'agent' }), message({ by: 'system' })] }))).toBe(
      'clear',
    );
    const ahead = urgent({ messages: [message({ at: now + 5 })] });
    expect(outcome(ahead)).toBe('clear');
    expect(businessDown.nextChange(ahead, businessDown.parameters.parse({}), ruleContext(now))).toBe(now + 5);
  });

  it.each([
    ['the kind of issue', { type: 'incident' }, 'sign_business_down_kind'],
    ['a tag', { tags: ['vip', 'Production_Down'] }, 'sign_business_down_tag'],
  ])('TR11: fires by %s as well, whatever else is unknown', (_, ticket, key) => {
    const { fired, reasons } = judged(urgent({ messages: null }, ticket));
    expect(fired).toEqual([{ rule: businessDown.id, mode: 'act', toLevel: 'level-2' }]);
    expect(reasons.find(({ id }) => id === businessDown.id)?.sentence.values).toEqual([
      { kind: 'message', key },
    ]);
  });

  it('TR11: the customer is owed an update every 30 minutes', () => {
    const escalated: EscalationEvent = {
      key: 'acme.zendesk.com/4821/1/0',
      cycle: 1,
      n: 0,
      deed: 'escalated',
      levelId: 'level-2',
      ownerId: '13',
      dueAt: null,
      policyVersion: 'shipped-1',
      at: now - 10 * minute,
      authorId: '12',
      noteId: '900',
    };
    expect(judged(urgent({ messages: [message()], events: [escalated] })).nextUpdateDueAt).toBe(
      now + 20 * minute,
    );
  });
});

describe('TR11: where the escalation goes', () => {
  const policy = { ...defaultPolicy, triggers: [toLevel2] };
  const none = notEscalated(policy, 1);
  const down = urgent({ messages: [message()] });

  it('TR11: a first escalation goes at least to the level of a rule that fires', () => {
    expect(planEscalate(down, none, policy, now).event.levelId).toBe('level-2');
    expect(planEscalate(urgent(), none, policy, now).event.levelId).toBe('level-1');
    const missing = { ...policy, triggers: [{ ...toLevel2, toLevel: 'level-9' }] };
    expect(planEscalate(down, none, missing, now).event.levelId).toBe('level-1');
    const lowest = { ...policy, triggers: [{ ...toLevel2, toLevel: 'first-contact' }] };
    expect(planEscalate(down, none, lowest, now).event.levelId).toBe('level-1');
  });

  it('TR11: a person may still choose another level, and the next step is the next level', () => {
    expect(planEscalate(down, none, policy, now, { toLevel: 'level-1' }).event.levelId).toBe('level-1');
    const open = { ...none, status: 'open' as const, levelId: 'level-1', transitions: 1 };
    expect(planEscalate(down, open, policy, now).event.levelId).toBe('level-2');
    const above = { ...policy, triggers: [{ ...toLevel2, toLevel: 'level-3' }] };
    expect(planEscalate(down, open, above, now).event.levelId).toBe('level-2');
  });

  it('TR11: two browsers, of which one has read less, make the same key', () => {
    const less = planEscalate({ ...down, messages: null }, none, policy, now);
    const more = planEscalate(down, none, policy, now + 1000);
    expect([less.event.levelId, more.event.levelId]).toEqual(['level-1', 'level-2']);
    expect(more.event.key).toBe(less.event.key);
  });

  it('TR11: made by a rule it goes as high as rules that may act say, not as those that only suggest', () => {
    const fired = (toLevel: string, mode: 'suggest' | 'ask' | 'act') => ({ rule: toLevel, mode, toLevel });
    const level = (...rules: ReturnType<typeof fired>[]) =>
      planUnattended(down, none, policy, rules, now)?.event.levelId;
    expect(level(fired('level-2', 'act'))).toBe('level-2');
    expect(level(fired('level-1', 'act'), fired('level-3', 'suggest'))).toBe('level-1');
    expect(level(fired('level-2', 'act'), fired('level-3', 'act'))).toBe('level-3');
    expect(level(fired('level-3', 'ask'))).toBeUndefined();
  });
});
