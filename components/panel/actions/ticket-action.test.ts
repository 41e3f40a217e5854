import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { OutboxEntry } from '../../../lib/domain/model/outbox-entry';
import type { Person } from '../../../lib/domain/model/person';
import { ticketAction } from '../../../lib/view/panel/ticket-action';
import { escalatedAssessment } from '../__fixtures__/escalated-assessment';
import { NOW } from '../__fixtures__/now';
import { sampleAssessment } from '../__fixtures__/sample-assessment';
import { sampleEntry } from '../__fixtures__/sample-entry';

const maya: Person = { id: '9001', name: 'Maya Ortiz', role: 'agent' };
const priya: Person = { id: '9002', name: 'Priya Raman', role: 'agent' };
const KEY = 'acme.zendesk.com/4821/1/0';

function offered(
  assessment: Assessment,
  changes: {
    outbox?: OutboxEntry[];
    nextKey?: string | null;
    me?: Person | null;
    people?: Person[];
    hostEscalated?: boolean;
  } = {},
): string[] {
  const { outbox = [], nextKey = KEY, me = maya, people = [maya, priya], hostEscalated = false } = changes;
  const known = { nextKey, me, people, now: NOW, hostEscalated };
  const { primary, others } = ticketAction(assessment, outbox, known);
  return [primary, ...others].map((action) =>
    action === null
      ? 'waits'
      : action.kind === 'words'
        ? action.words.key
        : action.kind === 'open'
          ? action.form
          : action.kind,
  );
}

describe('not escalated', () => {
  test('escalates to the next level, asking for its owner where nobody is named', () => {
    const plain = sampleAssessment();
    const path = plain.path.map((step) =>
      step.state === 'next' ? { ...step, owner: 'nobody' as const } : step,
    );
    expect(offered(plain)).toEqual(['escalate']);
    expect(offered(plain, { nextKey: null })).toEqual(['escalate']);
    expect(offered({ ...plain, path })).toEqual(['name-owner']);
  });

  test('escalated by the host itself: taken up, not escalated again', () => {
    expect(offered(sampleAssessment(), { hostEscalated: true })).toEqual(['take-up']);
    expect(offered(escalatedAssessment(), { hostEscalated: true })).not.toContain('take-up');
  });

  test.each([
    ['solved', { risk: { state: 'done' } }, 'panel_action_solved'],
    ['no row in the matrix', { path: [] }, 'panel_action_no_path'],
    ['at the top', { path: sampleAssessment().path.slice(0, 1) }, 'panel_action_no_level'],
  ] as const)('%s: nothing to press', (_what, changes, words) => {
    expect(
      offered(
        sampleAssessment({
          ...changes,
          path: 'path' in changes ? [...changes.path] : sampleAssessment().path,
        }),
      ),
    ).toEqual([words]);
  });
});

describe('something on its way leaves nothing else to press', () => {
  test.each([
    ['may be undone', {}, 'undo'],
    ['waits for a tab', { undoUntil: NOW - 1, problem: 'needs-tab' }, 'undo'],
    ['is about to go', { undoUntil: NOW - 1 }, 'panel_sending_escalated'],
    ['is on its way', { state: 'sending' }, 'panel_sending_escalated'],
    ['may have arrived', { state: 'unknown' }, 'panel_sending_escalated'],
    ['is written, the log not read again', { state: 'done' }, 'panel_action_written'],
  ] as const)('%s', (_what, changes, expected) => {
    expect(offered(sampleAssessment(), { outbox: [sampleEntry(changes)] })).toEqual([expected]);
  });

  test.each([
    ['refused', { state: 'refused', problem: 'invalid' }],
    ['written and read again', { state: 'done', transitionKey: 'acme.zendesk.com/4821/1/7' }],
    ['overtaken', { state: 'done', problem: 'already-escalated' }],
    ['a remark to somebody else’s escalation', { deed: 'joined' }],
  ] as const)('%s does not stand in the way', (_what, changes) => {
    expect(offered(sampleAssessment(), { outbox: [sampleEntry(changes)] })).toEqual(['escalate']);
  });
});

describe('escalated', () => {
  const acknowledging = ['acknowledge', 'name-owner', 'resolve'];
  test.each([
    ['I am the owner', escalatedAssessment(), { me: priya }],
    ['nobody was named', escalatedAssessment({ ownerId: null }), {}],
    ['it is not known who I am', escalatedAssessment(), { me: null }],
    [
      'a group owns it',
      escalatedAssessment({ ownerId: '77' }),
      { people: [{ id: '77', name: 'E', role: 'group' as const }] },
    ],
  ])('%s: acknowledge first', (_what, assessment, changes) => {
    expect(offered(assessment, changes)).toEqual(acknowledging);
  });

  test('another’s: one waits, and goes on up when it is overdue', () => {
    expect(offered(escalatedAssessment())).toEqual(['waits', 'name-owner', 'resolve']);
    expect(offered(escalatedAssessment({ dueAt: NOW }))).toEqual(['name-owner', 'resolve']);
  });

  test('acknowledged: resolve first; solved meanwhile: nothing but resolve', () => {
    const acknowledged = escalatedAssessment({ status: 'acknowledged', acknowledgedAt: NOW });
    expect(offered(acknowledged)).toEqual(['resolve', 'name-owner']);
    expect(offered({ ...acknowledged, risk: { state: 'done' } })).toEqual(['resolve']);
  });

  test('without the log nothing can be pressed: no key to act on', () => {
    expect(offered(escalatedAssessment(), { nextKey: null })).toEqual(['panel_action_log_unknown']);
  });
});
