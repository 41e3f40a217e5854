import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../default-policy/default-policy';
import { facts } from '../../matrix/__fixtures__/facts';
import type { Assessment } from '../../model/assessment';
import type { EscalationEvent } from '../../model/escalation-event';
import { at } from '../__fixtures__/at';
import { notEscalated } from '../not-escalated';
import { pastEscalations } from './past-escalations';
import { preflight } from './preflight';

const NOW = at('10:00', '2026-03-09');
const calm: Parameters<typeof preflight>[1] = {
  ...{ fired: [], unknowns: [], clocks: [] },
  risk: { state: 'known', number: 20, band: 'low', ordinary: 5, coverage: 1 },
  escalation: notEscalated(defaultPolicy, 1),
};
const fired: Assessment['fired'] = [{ rule: 'no-reply-in-time', mode: 'suggest' }];
const ask = (assessment = calm, ticket = {}) => preflight(facts(ticket), assessment, defaultPolicy, NOW);

describe('R-T1, PO12: what is asked before an escalation', () => {
  test('R-T1: one that meets a criterion stays one click', () => {
    expect(ask({ ...calm, fired })).toMatchObject({ asks: false, needsReason: false });
  });

  test('R-T1: one that meets none needs a reason', () => {
    expect(ask()).toMatchObject({ asks: true, needsReason: true });
  });

  test('one of which nobody can tell is asked about, without a reason being forced', () => {
    const sentence = { key: 'unknown_because', values: [] };
    const unknowns = [{ id: 'no-reply-in-time', sentence }];
    expect(ask({ ...calm, unknowns })).toMatchObject({ asks: true, needsReason: false });
  });

  test('PO12: what the first contact may decide is asked about although it meets a criterion', () => {
    const refund = ask({ ...calm, fired }, { subject: 'Refund for the last order' });
    expect(refund).toMatchObject({ asks: true, needsReason: false, frontline: { outcome: 'unknown' } });
  });

  test('an escalation that stands goes on by its limits: nothing is asked', () => {
    const escalation = { ...calm.escalation, status: 'open' as const };
    expect(ask({ ...calm, escalation })).toMatchObject({ asks: false, needsReason: false });
  });
});

describe('what became of past escalations', () => {
  const event = (n: number, change: Partial<EscalationEvent>): EscalationEvent => ({
    ...{ key: `acme.zendesk.com/1/1/${n}`, cycle: 1, n, deed: 'escalated', at: NOW + n, authorId: 'kim' },
    ...{ policyVersion: 'shipped-1', levelId: 'level-1', ownerId: 'ada', dueAt: null, noteId: `${n}` },
    ...change,
  });
  const of = (...changes: Partial<EscalationEvent>[]) =>
    pastEscalations(
      changes.map((change, n) => event(n, change)),
      defaultPolicy,
      (id) => (id === 'kim' ? 'support' : null),
    );

  test.each([
    ['taken on', [{ deed: 'acknowledged' }], true],
    ['accepted by somebody else', [{ deed: 'offered', to: 'bo' }, { deed: 'accepted' }], true],
    ['sent back down', [{ deed: 'lowered', levelId: 'first-contact' }], false],
    ['taken back', [{ deed: 'resolved' }], false],
    ['withdrawn', [{ deed: 'resolved', outcome: 'withdrawn', cause: 'authority' }], false],
    ['closed with an outcome', [{ deed: 'resolved', outcome: 'solved', cause: 'authority' }], true],
    ['gone further up', [{ levelId: 'level-2', ground: 'limit' }], null],
    ['waiting', [], null],
  ] as const)('%s', (_what, following, accepted) => {
    expect(of({}, ...following)).toEqual([
      { personId: 'kim', teamId: 'support', at: NOW, accepted, exception: false },
    ]);
  });

  test('what nobody pressed does not count, what was outside the criteria is marked', () => {
    for (const ground of ['limit', 'rule', 'customer'] as const) expect(of({ ground })).toEqual([]);
    expect(of({ authorId: null })).toEqual([]);
    expect(of({ ground: 'exception' })).toMatchObject([{ exception: true }]);
  });
});
