import { expect, it } from 'vitest';
import type { EscalationEvent } from '../model/escalation-event';
import { levelOfEvents } from './level-of-events';

const event = (n: number, change: Partial<EscalationEvent> = {}): EscalationEvent => ({
  ...{
    key: `acme.my.salesforce.com/500/1/${n}`,
    cycle: 1,
    n,
    deed: 'escalated',
    at: n * 1000,
    authorId: 'a',
  },
  ...{
    policyVersion: 'default-1',
    levelId: `level-${n + 1}`,
    ownerId: null,
    dueAt: null,
    noteId: `note${n}`,
  },
  ...change,
});

it('is that of the last transition, in whatever order the notes come; a later note of the same step says nothing', () => {
  expect(levelOfEvents([])).toBeNull();
  expect(levelOfEvents([event(1), event(0)])).toBe('level-2');
  expect(
    levelOfEvents([event(0), event(0, { deed: 'joined', levelId: 'level-3', noteId: 'x', at: 9000 })]),
  ).toBe('level-1');
});

it('is none once the escalation is closed, and that of the next cycle after', () => {
  const closed = [event(0), event(1, { deed: 'resolved' })];
  expect(levelOfEvents(closed)).toBeNull();
  const again = event(0, {
    key: 'acme.my.salesforce.com/500/2/0',
    cycle: 2,
    at: 9000,
    levelId: 'level-3',
    noteId: 'y',
  });
  expect(levelOfEvents([...closed, again])).toBe('level-3');
});
