import { describe, expect, test } from 'vitest';
import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { EscalationState } from '../../domain/model/escalation-state';
import { briefSource } from './brief-source';

const me = { id: '9001', name: 'Maya Ortiz', role: 'agent' as const };
const people = [me, { id: '9002', name: 'Priya Raman', role: 'agent' as const }];
const event = (n: number, change: Partial<EscalationEvent>): EscalationEvent => ({
  ...{ key: `acme/4821/1/${n}`, cycle: 1, n, deed: 'escalated', at: n * 1000, authorId: '9002' },
  ...{
    policyVersion: 'shipped-1',
    levelId: 'level-1',
    ownerId: '9002',
    dueAt: null,
    noteId: `n${n}`,
    ...change,
  },
});
const state = (change: Partial<EscalationState>): EscalationState => ({
  ...{ cycle: 1, transitions: 2, status: 'open', levelId: 'level-1', ownerId: '9002', since: 0, dueAt: null },
  ...{ acknowledgedAt: null, acknowledgedBy: null, policyVersion: 'shipped-1', ...change },
});
const offered = event(1, { deed: 'offered', to: '9001' });
const accepted = event(2, { deed: 'accepted', authorId: '9001', ownerId: '9001' });
const owned = state({
  status: 'acknowledged',
  ownerId: '9001',
  acknowledgedBy: '9001',
  acknowledgedAt: 2000,
});

describe('acceptance 4.12: whoever gets an escalation learns from whom', () => {
  test('while it is offered to them, and to nobody else', () => {
    const open = state({ offer: { to: '9001', by: '9002', at: 1000 } });
    expect(briefSource(open, [event(0, {}), offered], people, me)).toMatchObject({
      kind: 'handed',
      at: 1000,
      giver: { values: [{ text: 'Priya Raman' }] },
    });
    expect(briefSource(open, [event(0, {}), offered], people, people[1] ?? null)).toBeNull();
    expect(briefSource(open, [event(0, {}), offered], people, null)).toBeNull();
  });

  test('an author whom the host does not name is a colleague', () => {
    const open = state({ offer: { to: '9001', by: null, at: 1000 } });
    expect(briefSource(open, [], people, me)?.giver).toEqual({ key: 'panel_a_colleague', values: [] });
  });

  test('once they have accepted, from whom they took it over', () => {
    expect(briefSource(owned, [event(0, {}), offered, accepted], people, me)).toMatchObject({
      kind: 'taken',
      at: 2000,
      giver: { values: [{ text: 'Priya Raman' }] },
    });
  });

  test('nothing for who acknowledged without a hand-over', () => {
    const acknowledged = event(1, { deed: 'acknowledged', authorId: '9001' });
    expect(briefSource(owned, [event(0, {}), acknowledged], people, me)).toBeNull();
    expect(briefSource(state({ status: 'none' }), [event(0, {}), offered], people, me)).toBeNull();
  });
});
