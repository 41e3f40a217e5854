import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { EscalationEvent } from '../model/escalation-event';
import type { Ticket } from '../model/ticket';
import { at } from './__fixtures__/at';
import { writtenLog } from './__fixtures__/written-log';
import { foldEscalation } from './fold-escalation';
import { notEscalated } from './not-escalated';
import { planAcknowledge } from './plan-acknowledge';
import { planEscalate } from './plan-escalate';
import { planHandOver } from './plan-hand-over';
import { planHold } from './plan-hold';
import { possibleDeeds } from './possible-deeds';

const NOW = at('09:10');
const first = planEscalate(facts(), notEscalated(policy, 1), policy, at('09:05'));
const escalated = writtenLog([first.event, at('09:05')]);
const state = foldEscalation(escalated, policy);

function deeds(
  events: EscalationEvent[],
  by = 'seniorengineer',
  newest = policy,
  ticket: Partial<Ticket> = {},
) {
  const known = facts(ticket, { events });
  const list = possibleDeeds(
    known,
    foldEscalation(events, policy),
    policy,
    { personId: by, kind: 'person' },
    NOW,
    newest,
  );
  const why = Object.fromEntries(list.map(({ deed, refusal }) => [deed, refusal?.code ?? 'possible']));
  return { list, why, of: (deed: string) => list.find((one) => one.deed === deed) };
}

describe('CO12: each deed in at most two clicks, and why not', () => {
  test('CO12: label, assign, resolved and unresolved, multi-user and notify are each offered in two clicks or fewer', () => {
    const { list, of } = deeds(escalated);
    for (const deed of ['label', 'transfer', 'resolve', 'hand-over', 'escalate']) {
      expect(of(deed), deed).toMatchObject({ refusal: null });
      expect(of(deed)?.clicks, deed).toBeLessThanOrEqual(2);
    }
    expect(list.every(({ clicks, options }) => clicks === (options === null ? 1 : 2))).toBe(true);
    expect(list).toHaveLength(16);
  });

  test('CO12: not escalated', () => {
    expect(deeds([]).why).toEqual({
      escalate: 'possible',
      acknowledge: 'not-escalated',
      'hand-over': 'not-escalated',
      accept: 'no-offer',
      decline: 'no-offer',
      transfer: 'not-escalated',
      jump: 'possible',
      lower: 'not-escalated',
      hold: 'not-escalated',
      release: 'not-held',
      'ask-approval': 'no-approvers',
      approve: 'not-asked',
      deny: 'not-asked',
      'adopt-policy': 'not-escalated',
      resolve: 'not-escalated',
      label: 'possible',
    });
    expect(deeds([]).of('acknowledge')?.refusal?.sentence.key).toBe('ladder_refused_not_escalated');
    expect(deeds([]).of('jump')?.options).toEqual(['level-1', 'level-2', 'level-3']);
  });

  test('CO12: escalated, then acknowledged', () => {
    const { why, of } = deeds(escalated);
    expect(why).toMatchObject({ acknowledge: 'possible', hold: 'possible', resolve: 'possible' });
    expect(of('lower')).toMatchObject({ options: ['first-contact'], needsReason: true });
    expect(of('jump')?.options).toEqual(['level-2', 'level-3']);
    expect(of('hand-over')?.options).toContain('cto');
    expect(of('hand-over')?.options).not.toContain('seniorengineer');
    const plan = planAcknowledge(facts({}, { events: escalated }), state, policy, at('09:06'));
    const acknowledged = [...escalated, ...writtenLog([plan.event, at('09:06')])];
    expect(deeds(acknowledged).why).toMatchObject({
      acknowledge: 'already-acknowledged',
      escalate: 'possible',
    });
  });

  test('CO12: a hand-over is answered by whom it is offered to, a hold is released', () => {
    const offered = [
      ...escalated,
      ...writtenLog([planHandOver(facts(), state, policy, 'cto').event, at('09:07')]),
    ];
    expect(deeds(offered, 'cto').why).toMatchObject({ accept: 'possible', decline: 'possible' });
    expect(deeds(offered, 'kim').why).toMatchObject({
      accept: 'not-offered-to-you',
      decline: 'not-offered-to-you',
    });
    const wish = { until: null, reason: 'Vendor is on it' };
    const held = [
      ...escalated,
      ...writtenLog([planHold(facts(), state, policy, at('09:07'), wish).event, at('09:07')]),
    ];
    expect(deeds(held).why).toMatchObject({ hold: 'already-held', release: 'possible' });
  });

  test('CO12: at the top, on a closed ticket, and with a newer policy', () => {
    const top = writtenLog([
      planEscalate(facts(), notEscalated(policy, 1), policy, at('09:05'), { toLevel: 'level-3' }).event,
      at('09:05'),
    ]);
    expect(deeds(top).why).toMatchObject({ escalate: 'at-the-top', jump: 'not-above', lower: 'possible' });
    expect(deeds(escalated, 'cto', policy, { status: 'closed' }).why).toMatchObject({
      escalate: 'ticket-closed',
      acknowledge: 'ticket-closed',
      resolve: 'possible',
    });
    expect(deeds(escalated).why['adopt-policy']).toBe('same-policy');
    expect(deeds(escalated, 'cto', { ...policy, version: 'test-2' }).why['adopt-policy']).toBe('possible');
  });

  test('CO12: with nobody named a name is to be typed; with one kind of issue there is nothing to label', () => {
    const alone = {
      ...policy,
      roles: policy.roles.map((role) => ({ ...role, holders: [] })),
      issueTypes: policy.issueTypes.slice(1, 2),
      defaultIssueType: 'malfunction',
    };
    const known = facts({}, { events: escalated });
    const list = possibleDeeds(known, state, alone, { personId: 'kim', kind: 'person' }, NOW);
    expect(list.find(({ deed }) => deed === 'transfer')).toMatchObject({ options: [], refusal: null });
    expect(list.find(({ deed }) => deed === 'label')).toMatchObject({
      options: [],
      refusal: { code: 'one-issue-type' },
    });
  });
});
