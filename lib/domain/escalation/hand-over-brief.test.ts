import { describe, expect, test } from 'vitest';
import { assess } from '../assess';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import { BriefPart } from '../model/brief-part';
import type { MessageReading } from '../model/message-reading';
import type { TicketFacts } from '../model/ticket-facts';
import { messageReading } from '../triggers/__fixtures__/message-reading';
import { at } from './__fixtures__/at';
import { writtenLog } from './__fixtures__/written-log';
import { handOverBrief } from './hand-over-brief';
import { notEscalated } from './not-escalated';
import { planEscalate } from './plan-escalate';

const NOW = at('11:00');
const message = (by: MessageReading['by'], clock: string, promised: string[] = []): MessageReading =>
  messageReading(at(clock), {
    by,
    sentiment: null,
    commitments: promised.map((due) => ({ dueAt: at(due), words: 'by' })),
  });
const { event } = planEscalate(facts(), notEscalated(policy, 1), policy, at('09:30'));
const known: TicketFacts = {
  ...facts({}, { events: writtenLog([event, at('09:30')]) }),
  people: [{ id: 'seniorengineer', name: 'Kim', role: 'agent' }],
  messages: [
    message('customer', '09:00', ['23:00']),
    message('agent', '09:40', ['12:00', '10:30']),
    message('customer', '10:50'),
  ],
  activities: [
    { at: at('09:40'), authorId: '9001', kind: 'reply' },
    { at: at('09:35'), authorId: '9001', kind: 'note' },
    { at: at('10:10'), authorId: '9001', kind: 'note' },
  ],
};
const brief = (ticket: TicketFacts, now = NOW) =>
  handOverBrief(ticket, assess(ticket, policy, now), null, policy, now);
const part = (ticket: TicketFacts, id: string) =>
  brief(ticket)
    .find((section) => section.id === id)
    ?.lines.map(({ sentence: { key, values } }) => [
      key.replace('plays_brief_', ''),
      ...values.map((value) =>
        'text' in value
          ? value.text
          : 'instant' in value
            ? value.instant
            : 'number' in value
              ? value.number
              : value.kind,
      ),
    ]);

describe('acceptance 4.12: hand-over capsule', () => {
  test('acceptance 4.12: timeline, attempts, promises, health, reason, levels and open questions, in this order', () => {
    expect(brief(known).map(({ id }) => id)).toEqual([
      'timeline',
      'attempts',
      'promises',
      'health',
      'reason',
      'levels',
      'questions',
    ]);
    for (const { id, lines } of brief(known)) {
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
      for (const line of lines) expect(line.id).toMatch(new RegExp(`^${id}/`));
      expect(BriefPart.safeParse({ id, lines }).error).toBeUndefined();
    }
  });

  test('acceptance 4.12: same inputs, same brief', () => {
    expect(JSON.stringify(brief(structuredClone(known)))).toBe(JSON.stringify(brief(known)));
  });

  test('acceptance 4.12: what happened, what was tried, and what we, not the customer, promised', () => {
    expect(part(known, 'timeline')).toEqual([
      ['opened', at('09:00')],
      ['customer_wrote', at('10:50')],
      ['waits', at('09:00')],
    ]);
    expect(part(known, 'attempts')).toEqual([
      ['reply', 1, at('09:40')],
      ['note', 2, at('10:10')],
    ]);
    expect(part(known, 'promises')).toEqual([
      ['promise_past', at('10:30')],
      ['promise', at('12:00')],
    ]);
  });

  test('acceptance 4.12: every level with its moment and owner', () => {
    expect(part(known, 'levels')).toEqual([['escalated', at('09:30'), 'Level 1', 'Kim']]);
    expect(part({ ...known, people: [] }, 'levels')).toEqual([
      ['escalated', at('09:30'), 'Level 1', 'message'],
    ]);
  });

  test('acceptance 4.12: messages without an answer and what is unknown are open questions', () => {
    expect(part(known, 'questions')?.[0]).toEqual(['unanswered', 1]);
    const unknowns = Array.from({ length: 8 }, (_, index) => ({
      id: `rule-${index}`,
      sentence: { key: 'unknown_because', values: [] },
    }));
    const lines = handOverBrief(known, { ...assess(known, policy, NOW), unknowns }, null, policy, NOW)
      .find(({ id }) => id === 'questions')
      ?.lines.map(({ id }) => id.replace('questions/', ''));
    const first = unknowns.slice(0, 5).map(({ id }) => id);
    expect(lines).toEqual(['unanswered', ...first, 'more_unknown']);
  });

  test('acceptance 4.12: forty promises are told by the last eight and how many came before', () => {
    const due = Array.from({ length: 40 }, (_, index) => ({ dueAt: NOW + index * 60_000, words: 'by' }));
    const busy = { ...known, messages: [{ ...message('agent', '09:40'), commitments: due }] };
    const lines = part(busy, 'promises') ?? [];
    expect(lines).toHaveLength(9);
    expect(lines[0]).toEqual(['earlier', 32]);
    expect(lines.at(-1)).toEqual(['promise', NOW + 39 * 60_000]);
  });

  test('acceptance 4.12: none is not unknown', () => {
    const none = { ...known, messages: [], activities: [], events: [] };
    const unknown = { ...known, messages: null, activities: null, events: null };
    for (const id of ['attempts', 'promises', 'levels']) {
      expect([id, part(none, id)]).toEqual([id, [['none']]]);
      expect([id, part(unknown, id)]).toEqual([id, [['unknown']]]);
    }
    expect(part(known, 'health')).toEqual([['unknown']]);
  });
});
