import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { at } from './__fixtures__/at';
import { away } from './__fixtures__/away';
import { writtenLog } from './__fixtures__/written-log';
import { discretion } from './discretion';
import { due } from './due';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { foldEscalation } from './fold-escalation';
import { notEscalated } from './not-escalated';
import { planAcknowledge } from './plan-acknowledge';
import { planAdoptPolicy } from './plan-adopt-policy';
import { planAnswerApproval } from './plan-answer-approval';
import { planAnswerHandOver } from './plan-answer-hand-over';
import { planAskApproval } from './plan-ask-approval';
import { planClose } from './plan-close';
import { planEscalate } from './plan-escalate';
import { planException } from './plan-exception';
import { planHandOver } from './plan-hand-over';
import { planHold } from './plan-hold';
import { planJump } from './plan-jump';
import { planLower } from './plan-lower';
import { planRelease } from './plan-release';
import { planTransfer } from './plan-transfer';
import { planUnattended } from './plan-unattended';

const NONE = notEscalated(policy, 1);

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof EscalationRefused) return error.code;
    throw error;
  }
  return 'none';
}

/** A log that grows by what people do. */
class Story {
  events: EscalationEvent[] = [];
  constructor(readonly frozen: Policy = policy) {}

  get state() {
    return foldEscalation(this.events, this.frozen);
  }

  did(
    { event: planned }: Pick<EscalationPlan<EscalationEvent['deed']>, 'event'>,
    moment: number,
    by = '9001',
  ): this {
    const [event] = writtenLog([planned, moment, by]);
    if (event === undefined) throw new Error('The marker cannot be read back.');
    this.events.push({ ...event, noteId: String(this.events.length + 1) });
    return this;
  }
}

function escalated(frozen: Policy = policy): Story {
  return new Story(frozen).did(planEscalate(facts(), NONE, frozen, at('09:10')), at('09:10'));
}

describe('1.7 and PO5: a person may always, with a reason, and it is counted', () => {
  test('PO5: jumping past a level', () => {
    const story = escalated();
    story.did(
      planJump(facts(), story.state, policy, at('09:20'), { toLevel: 'level-3', reason: 'VIP' }),
      at('09:20'),
    );
    expect([story.state.levelId, story.state.ownerId]).toEqual(['level-3', 'cto']);
    expect(discretion(story.events, policy)).toEqual({ jumps: 1, lowered: 0, holds: 0, exceptions: 0 });
    for (const reason of ['', '   ', '…'])
      expect(
        refusal(() => planJump(facts(), story.state, policy, at('09:20'), { toLevel: 'level-3', reason })),
      ).toBe('reason-missing');
  });

  test('PO5: jumping to a person of one’s choice', () => {
    const owner = { personId: 'dba', kind: 'person' as const };
    const wish = { toLevel: 'level-3', reason: 'VIP', owner };
    const plan = planJump(facts(), escalated().state, policy, at('09:20'), wish);
    expect([plan.event.levelId, plan.event.ownerId, plan.assign]).toEqual(['level-3', 'dba', owner]);
  });

  test('acceptance 1.7: de-escalating, and 1.8: climbing again is a new transition', () => {
    const story = escalated();
    story.did(planEscalate(facts(), story.state, policy, at('09:20')), at('09:20'));
    const down = planLower(facts(), story.state, policy, at('09:30'), {
      toLevel: 'level-1',
      reason: 'Known bug',
    });
    expect([down.event.deed, down.event.dueAt, down.tags.add]).toEqual([
      'lowered',
      at('10:30'),
      ['bellwether_escalated', 'bellwether_level_level-1'],
    ]);
    story.did(down, at('09:30'));
    expect(story.state).toMatchObject({ status: 'open', levelId: 'level-1', ownerId: 'seniorengineer' });
    story.did(planEscalate(facts(), story.state, policy, at('09:40')), at('09:40'));
    expect(story.state.levelId).toBe('level-2');
    expect(story.events.map(({ key }) => key.split('/').at(-1))).toEqual(['0', '1', '2', '3']);
    expect(discretion(story.events, policy).lowered).toBe(1);
  });

  test('acceptance 1.7: de-escalating is refused without a reason, upwards, and where nothing is escalated', () => {
    const { state } = escalated();
    const lower = (toLevel: string, reason = 'x', from = state) =>
      refusal(() => planLower(facts(), from, policy, at('09:30'), { toLevel, reason }));
    expect(lower('first-contact', '')).toBe('reason-missing');
    expect(lower('level-1')).toBe('not-below');
    expect(lower('level-2')).toBe('not-below');
    expect(lower('board')).toBe('no-row');
    expect(lower('first-contact', 'x', NONE)).toBe('not-escalated');
    expect(lower('level-1', 'x', { ...state, levelId: 'board' })).toBe('no-row');
    expect(lower('first-contact')).toBe('none');
  });

  test('CO4: sent down to a level where all are away, who has it keeps it', () => {
    const { state } = escalated();
    const absent = { ...policy, absences: away(at('00:00'), at('23:00'), 'itspecialist') };
    const plan = planLower(facts(), state, absent, at('09:30'), { toLevel: 'first-contact', reason: 'x' });
    expect([plan.event.ownerId, plan.assign]).toEqual(['seniorengineer', null]);
  });

  test('PO5: a hold lets the limit stand still, and what was left goes on after it', () => {
    const story = escalated();
    const hold = planHold(facts(), story.state, policy, at('09:40'), {
      until: at('12:00'),
      reason: 'Vendor',
    });
    story.did(hold, at('09:40'));
    // 30 of 60 minutes are used up; the other 30 begin at noon.
    expect(due(facts(), story.state, policy, at('12:29'))).toMatchObject({ steps: [], nextAt: at('12:30') });
    expect(due(facts(), story.state, policy, at('12:30')).steps).toHaveLength(1);
    const again = (now: number) =>
      refusal(() => planHold(facts(), story.state, policy, now, { until: null, reason: 'x' }));
    expect([again(at('11:59')), again(at('12:00'))]).toEqual(['already-held', 'none']);
    const release = (now: number) => refusal(() => planRelease(facts(), story.state, policy, now));
    expect([release(at('11:59')), release(at('12:00'))]).toEqual(['none', 'not-held']);
    const released = story.did(planRelease(facts(), story.state, policy, at('10:00')), at('10:00'));
    expect(due(facts(), released.state, policy, at('09:40')).nextAt).toBe(at('10:30'));
    expect(refusal(() => planRelease(facts(), released.state, policy, at('10:01')))).toBe('not-held');
    expect(discretion(story.events, policy).holds).toBe(1);
  });

  test('PO5: two holds stop the limit for as long as each lasted, and the second can be released', () => {
    const story = escalated();
    const hold = (until: number, now: number) =>
      story.did(planHold(facts(), story.state, policy, now, { until, reason: 'Vendor' }), now);
    hold(at('09:30'), at('09:20'));
    hold(at('12:00'), at('09:50'));
    story.did(planRelease(facts(), story.state, policy, at('10:00')), at('10:00'));
    expect(due(facts(), story.state, policy, at('10:00')).nextAt).toBe(at('10:30'));
    expect(refusal(() => planRelease(facts(), escalated().state, policy, at('10:00')))).toBe('not-held');
  });

  test('PO5: a hold without an end lasts until it is released', () => {
    const story = escalated();
    story.did(planHold(facts(), story.state, policy, at('09:40'), { until: null, reason: 'x' }), at('09:40'));
    expect(due(facts(), story.state, policy, at('09:00', '2027-01-01'))).toMatchObject({
      steps: [],
      nextAt: null,
    });
    const again = { until: at('11:00'), reason: 'x' };
    expect(refusal(() => planHold(facts(), story.state, policy, at('10:00'), again))).toBe('already-held');
    story.did(planRelease(facts(), story.state, policy, at('10:00')), at('10:00'));
    expect(due(facts(), story.state, policy, at('10:00')).nextAt).toBe(at('10:30'));
    expect(
      refusal(() =>
        planHold(facts(), escalated().state, policy, at('09:40'), { until: at('09:40'), reason: 'x' }),
      ),
    ).toBe('hold-ended');
    expect(refusal(() => planHold(facts(), NONE, policy, at('09:40'), { until: null, reason: 'x' }))).toBe(
      'not-escalated',
    );
  });
});

describe('PO18: sideways', () => {
  test('PO18: a transfer to a specialist is level-neutral, and theirs to acknowledge', () => {
    const story = escalated();
    const to = { personId: 'dba', kind: 'person' as const };
    const plan = planTransfer(facts(), story.state, policy, at('09:30'), to);
    expect([plan.assign, plan.tags, plan.skipped]).toEqual([to, { add: [], remove: [] }, []]);
    // The last level has no limit; nor has one that the policy no longer has.
    const dueAt = (what: TicketFacts, levelId: string) =>
      planTransfer(what, { ...story.state, levelId }, policy, at('09:30'), to).event.dueAt;
    expect([dueAt(facts(), 'level-1'), dueAt(facts(), 'level-3')]).toEqual([at('10:30'), null]);
    expect([dueAt(facts(), 'board'), dueAt(facts({ subject: 'A subpoena' }), 'level-1')]).toEqual([
      null,
      null,
    ]);
    story.did(plan, at('09:30'));
    expect(story.state).toMatchObject({
      status: 'open',
      levelId: 'level-1',
      ownerId: 'dba',
      since: at('09:30'),
      dueAt: at('10:30'),
    });
    expect(discretion(story.events, policy)).toEqual({ jumps: 0, lowered: 0, holds: 0, exceptions: 0 });
    expect(refusal(() => planTransfer(facts(), story.state, policy, at('09:31'), to))).toBe('same-owner');
    expect(refusal(() => planTransfer(facts(), NONE, policy, at('09:31'), to))).toBe('not-escalated');
  });
});

describe('CO4: hand-over needs an acceptance', () => {
  const offered = () => {
    const story = escalated();
    return story.did(planHandOver(facts(), story.state, policy, 'dba'), at('09:30'));
  };

  test('CO4: until it is accepted the owner stays, and the acceptance is the acknowledgement', () => {
    const story = offered();
    expect(story.state).toMatchObject({
      ownerId: 'seniorengineer',
      status: 'open',
      offer: { to: 'dba', by: '9001', at: at('09:30') },
    });
    const plan = planAnswerHandOver(facts(), story.state, policy, at('09:40'), { by: 'dba', accept: true });
    expect([plan.assign, plan.event.dueAt]).toEqual([{ personId: 'dba', kind: 'person' }, at('10:40')]);
    const { state } = story.did(plan, at('09:40'), 'dba');
    expect(state).toMatchObject({ ownerId: 'dba', status: 'acknowledged', acknowledgedBy: 'dba' });
    expect(state.offer).toBeUndefined();
  });

  test('CO4: declined, everything is as it was', () => {
    const story = offered();
    const plan = planAnswerHandOver(facts(), story.state, policy, at('09:40'), { by: 'dba', accept: false });
    const before = escalated().state;
    expect(story.did(plan, at('09:40')).state).toEqual({ ...before, transitions: 3 });
  });

  test('CO4: an offer does not stop the climb', () => {
    expect(due(facts(), offered().state, policy, at('10:10')).steps[0]?.event.levelId).toBe('level-2');
  });

  test('CO4: refused to others and where nothing is offered', () => {
    const { state } = offered();
    const answer = (by: string, from = state) =>
      refusal(() => planAnswerHandOver(facts(), from, policy, at('09:40'), { by, accept: true }));
    expect([answer('cto'), answer('dba', escalated().state)]).toEqual(['not-offered-to-you', 'no-offer']);
    expect(refusal(() => planHandOver(facts(), state, policy, 'seniorengineer'))).toBe('same-owner');
    expect(refusal(() => planHandOver(facts(), NONE, policy, 'dba'))).toBe('not-escalated');
  });
});

describe('PO17: approval requests', () => {
  const chain: Policy = {
    ...policy,
    approvals: [
      { issueType: 'product', approvers: ['senior-sales-manager', 'sales-head'], answerMinutes: 240 },
    ],
  };
  const discount = facts({ subject: 'Demo: 20 % off?' });
  const asked = () => new Story(chain).did(planAskApproval(discount, NONE, chain, at('09:00')), at('09:00'));
  const answer = (story: Story, by: string, yes: boolean, moment: number) =>
    story.did(planAnswerApproval(discount, story.state, chain, moment, { by, yes }), moment, by);

  test('PO17: asked goes to the first of the chain, a yes to the next, the last yes grants it', () => {
    const story = asked();
    expect(story.state).toMatchObject({
      status: 'open',
      ownerId: 'seniorsalesmanager',
      approval: { status: 'waiting', approverId: 'seniorsalesmanager', dueAt: at('13:00'), answers: [] },
    });
    answer(story, 'seniorsalesmanager', true, at('10:00'));
    expect(story.state.approval).toMatchObject({
      status: 'waiting',
      approverId: 'saleshead',
      dueAt: at('14:00'),
    });
    answer(story, 'saleshead', true, at('11:00'));
    expect(story.state.approval).toEqual({
      status: 'granted',
      approverId: null,
      dueAt: null,
      answers: [
        { by: 'seniorsalesmanager', at: at('10:00'), yes: true },
        { by: 'saleshead', at: at('11:00'), yes: true },
      ],
    });
  });

  test('PO17: the first no ends it', () => {
    const story = answer(asked(), 'seniorsalesmanager', false, at('10:00'));
    expect(story.state.approval).toMatchObject({ status: 'denied', approverId: null });
    expect(refusal(() => answer(story, 'saleshead', true, at('10:01')))).toBe('not-asked');
  });

  test('PO17: the question stays open when the escalation climbs', () => {
    const story = asked();
    story.did(planEscalate(discount, story.state, chain, at('09:30')), at('09:30'));
    expect(story.state).toMatchObject({ levelId: 'level-1', approval: { approverId: 'seniorsalesmanager' } });
  });

  test('PO17: silence is no yes: after four hours the next is asked, the first can no longer answer', () => {
    const story = asked();
    expect(due(discount, story.state, chain, at('13:00') - 1)).toMatchObject({
      steps: [],
      nextAt: at('13:00'),
    });
    const [step, ...others] = due(discount, story.state, chain, at('15:00')).steps;
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      at: at('13:00'),
      event: {
        deed: 'asked',
        to: 'saleshead',
        dueAt: at('17:00'),
        ground: 'limit',
        ownerId: 'seniorsalesmanager',
      },
      notices: [{ personId: 'saleshead', as: 'responsible', channel: 'pop-up', urgency: 'now' }],
    });
    if (step === undefined) throw new Error('nothing was due');
    story.did(step, at('15:00'));
    expect(story.state.approval).toEqual({
      status: 'waiting',
      approverId: 'saleshead',
      dueAt: at('17:00'),
      answers: [],
      silent: ['seniorsalesmanager'],
    });
    expect(refusal(() => answer(story, 'seniorsalesmanager', true, at('15:01')))).toBe('not-your-answer');
    // Nobody is left to ask: the question stays open.
    expect(due(discount, story.state, chain, at('23:00'))).toMatchObject({ steps: [], nextAt: null });
    answer(story, 'saleshead', true, at('16:00'));
    expect(story.state.approval).toMatchObject({ status: 'granted', silent: ['seniorsalesmanager'] });
  });

  test('PO17: who said yes is not asked again when the next one is silent; without a limit nothing is due', () => {
    const story = answer(asked(), 'seniorsalesmanager', true, at('10:00'));
    expect(due(discount, story.state, chain, at('23:00')).steps).toEqual([]);
    const patient = {
      ...chain,
      approvals: chain.approvals.map((approval) => ({ ...approval, answerMinutes: null })),
    };
    const open = new Story(patient).did(planAskApproval(discount, NONE, patient, at('09:00')), at('09:00'));
    expect(due(discount, open.state, patient, at('23:00')).steps).toEqual([]);
  });

  test('PO17: asked on an escalation it leaves level, owner, limit and tags alone, and no answer has a moment left', () => {
    const story = new Story(chain).did(planEscalate(discount, NONE, chain, at('09:10')), at('09:10'));
    const before = story.state;
    const plan = planAskApproval(discount, before, chain, at('09:20'));
    expect([plan.assign, plan.tags, plan.event.ownerId]).toEqual([
      null,
      { add: [], remove: [] },
      'seniorsalesmanager',
    ]);
    const { approval, ...rest } = story.did(plan, at('09:20')).state;
    expect(rest).toEqual({ ...before, transitions: 2 });
    expect(approval?.dueAt).toBe(at('13:20'));
    answer(story, 'seniorsalesmanager', true, at('09:30'));
    answer(story, 'saleshead', true, at('09:40'));
    expect(story.state.approval).toMatchObject({ status: 'granted', dueAt: null });
    expect(story.state.approval).not.toHaveProperty('silent');
  });

  test('PO17: on a ticket that is not escalated the approver gets it, with our tags', () => {
    const plan = planAskApproval(discount, NONE, chain, at('09:00'));
    expect(plan.assign).toEqual({ personId: 'seniorsalesmanager', kind: 'person' });
    expect(plan.tags.add).toEqual(['bellwether_escalated', 'bellwether_level_first-contact']);
  });

  test('PO17: a question that goes on before the limit ends comes first', () => {
    const quick = {
      ...chain,
      approvals: chain.approvals.map((approval) => ({ ...approval, answerMinutes: 20 })),
    };
    const story = new Story(quick).did(planAskApproval(discount, NONE, quick, at('09:00')), at('09:00'));
    story.did(planEscalate(discount, story.state, quick, at('09:10')), at('09:10'));
    const { steps } = due(discount, story.state, quick, at('10:10'));
    expect(steps.map(({ at: moment, event }) => [moment, event.deed])).toEqual([
      [at('09:20'), 'asked'],
      [at('10:10'), 'escalated'],
    ]);
  });

  test('PO17: the next approver is told by the level’s channel, also when it is a delegate', () => {
    const byHost: Policy = {
      ...chain,
      levels: chain.levels.map((level) =>
        level.id === 'first-contact'
          ? { ...level, channels: { first: 'host' as const, fallback: 'none' as const } }
          : level,
      ),
      absences: away(at('12:00'), at('18:00'), 'saleshead').map((absence) => ({
        ...absence,
        delegate: { personId: 'deputy', kind: 'person' as const },
      })),
    };
    expect(due(discount, asked().state, byHost, at('13:00')).steps[0]?.notices).toEqual([
      { personId: 'deputy', kind: 'person', as: 'responsible', channel: 'host', urgency: 'now' },
    ]);
    // One level up it is that level's channel again.
    const up = asked();
    up.did(planEscalate(discount, up.state, byHost, at('12:30')), at('12:30'));
    expect(due(discount, up.state, byHost, at('13:00')).steps[0]?.notices[0]?.channel).toBe('pop-up');
    const deaf: Policy = {
      ...byHost,
      absences: [],
      roles: byHost.roles.map((role) => ({
        ...role,
        holders: role.holders.map((holder) => ({ ...holder, channels: ['pop-up' as const] })),
      })),
    };
    expect(due(discount, asked().state, deaf, at('13:00')).steps[0]?.notices[0]?.channel).toBeNull();
  });

  test('PO17: a question to nobody leaves nobody silent', () => {
    const { event } = planAskApproval(discount, NONE, chain, at('09:00'));
    const { to: _, ...nobody } = event;
    const story = new Story(chain).did({ event: nobody }, at('09:00'));
    story.did({ event: { ...event, n: 1, key: 'acme.zendesk.com/4821/1/1' } }, at('09:30'));
    expect(story.state.approval).toMatchObject({ approverId: 'seniorsalesmanager', silent: [] });
  });

  test('PO17: an absent approver is passed over; without anybody it is refused', () => {
    const absent = { ...chain, absences: away(at('00:00'), at('23:00'), 'seniorsalesmanager') };
    expect(planAskApproval(discount, NONE, absent, at('09:00')).event.to).toBe('saleshead');
    expect(refusal(() => planAskApproval(facts(), NONE, chain, at('09:00')))).toBe('no-approvers');
    expect(refusal(() => planAskApproval(discount, asked().state, chain, at('09:01')))).toBe('already-asked');
    expect(refusal(() => answer(asked(), 'saleshead', true, at('09:01')))).toBe('not-your-answer');
    expect(refusal(() => answer(new Story(chain), 'saleshead', true, at('09:01')))).toBe('not-asked');
  });
});

describe('1.2: the policy is frozen', () => {
  const newer: Policy = {
    ...policy,
    version: 'test-2',
    matrix: policy.matrix.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, limitMinutes: 120 })),
    })),
  };

  test('acceptance 1.2: "apply new policy" is an event of its own; from then on the new limits count', () => {
    const story = escalated();
    expect(due(facts(), story.state, newer, at('12:00')).blocked).toBe('other-policy');
    story.did(planAdoptPolicy(facts(), story.state, newer, at('09:30')), at('09:30'));
    expect(story.state).toMatchObject({ policyVersion: 'test-2', dueAt: at('11:10'), levelId: 'level-1' });
    expect(due(facts(), story.state, newer, at('11:10')).steps).toHaveLength(1);
    expect(refusal(() => planAdoptPolicy(facts(), story.state, newer, at('09:31')))).toBe('same-policy');
  });

  test('acceptance 1.2: a shorter limit fires nothing for the past; a version without the level is refused', () => {
    const { state } = escalated();
    const short = {
      ...newer,
      matrix: policy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, limitMinutes: 5 })),
      })),
    };
    expect(planAdoptPolicy(facts(), state, short, at('09:30')).event.dueAt).toBe(at('09:30'));
    const without = { ...newer, matrix: newer.matrix.map((row) => ({ ...row, cells: row.cells.slice(2) })) };
    expect(refusal(() => planAdoptPolicy(facts(), state, without, at('09:30')))).toBe('no-row');
    expect(refusal(() => planAdoptPolicy(facts(), NONE, newer, at('09:30')))).toBe('not-escalated');
    const rowless = { ...newer, matrix: newer.matrix.filter(({ issueType }) => issueType !== 'malfunction') };
    expect(refusal(() => planAdoptPolicy(facts(), state, rowless, at('09:30')))).toBe('no-row');
  });

  test('acceptance 1.2: a level without a limit gets none by a new policy, an acknowledged one none before its end', () => {
    const { state } = escalated();
    const open = { ...newer, matrix: policy.matrix };
    const top = { ...state, levelId: 'level-3', dueAt: null };
    expect(planAdoptPolicy(facts(), top, open, at('09:30')).event.dueAt).toBeNull();
    const story = escalated();
    story.did(planAcknowledge(facts(), story.state, policy, at('09:20')), at('09:20'));
    story.did(planAdoptPolicy(facts(), story.state, newer, at('09:30')), at('09:30'));
    expect(story.state).toMatchObject({ status: 'acknowledged', policyVersion: 'test-2', dueAt: null });
  });

  test('PO7: a new policy keeps the row that the log names, and names none where it did not', () => {
    const story = escalated();
    const own = planAdoptPolicy(facts(), story.state, newer, at('09:30'));
    expect(own.event).not.toHaveProperty('row');
    const chosen = planAdoptPolicy(facts(), { ...story.state, row: 'payment' }, newer, at('09:30'));
    expect(chosen.event.row).toBe('payment');
    expect(story.did(own, at('09:30')).state).not.toHaveProperty('row');
    expect(escalated().did(chosen, at('09:30')).state.row).toBe('payment');
  });

  test('acceptance 1.5: only the level that says so goes on climbing after an acknowledgement', () => {
    const strict: Policy = {
      ...policy,
      levels: policy.levels.map((level) =>
        level.id === 'level-2' ? { ...level, climbsUnless: 'resolved' } : level,
      ),
    };
    const story = escalated(strict);
    story.did(planAcknowledge(facts(), story.state, strict, at('09:20')), at('09:20'));
    expect(story.state.dueAt).toBeNull();
  });
});

describe('CO6: closing needs an outcome and a cause', () => {
  test('CO6: both stand in the log; without one, or with an unknown one, it is refused', () => {
    const story = escalated();
    const close = (outcome: string | null, cause: string | null) =>
      planClose(facts(), story.state, policy, { outcome, cause });
    for (const [outcome, cause] of [
      [null, 'defect'],
      ['fixed', null],
      ['', 'defect'],
      ['vanished', 'defect'],
    ] as const)
      expect(refusal(() => close(outcome, cause))).toBe('outcome-missing');
    // Each is looked for in its own list, and each is written as it was chosen.
    const several = {
      ...policy,
      outcomes: [{ id: 'refunded', name: 'Refunded' }, ...policy.outcomes],
      causes: [...policy.causes, { id: 'training', name: 'Training' }],
    };
    const wish = { outcome: 'fixed', cause: 'training' };
    expect(planClose(facts(), story.state, several, wish).event).toMatchObject(wish);
    expect(refusal(() => close('fixed', 'fixed'))).toBe('outcome-missing');
    expect(refusal(() => close('defect', 'defect'))).toBe('outcome-missing');
    story.did(close('fixed', 'defect'), at('10:00'));
    expect(story.events.at(-1)).toMatchObject({ deed: 'resolved', outcome: 'fixed', cause: 'defect' });
    expect(story.state).toEqual(notEscalated(policy, 2));
  });
});

describe('R-T1: outside the criteria', () => {
  test('R-T1: it takes a typed reason and is counted', () => {
    const story = new Story();
    const plan = (reason: string) => planException(facts(), story.state, policy, at('09:10'), { reason });
    expect(refusal(() => plan(' '))).toBe('reason-missing');
    story.did(plan('The customer’s CEO called'), at('09:10'));
    expect(story.state).toMatchObject({ status: 'open', levelId: 'level-1', ownerId: 'seniorengineer' });
    expect(discretion(story.events, policy)).toEqual({ jumps: 0, lowered: 0, holds: 0, exceptions: 1 });
    const owner = { personId: 'dba', kind: 'person' as const };
    const chosen = planException(facts(), NONE, policy, at('09:10'), { reason: 'x', owner });
    expect([chosen.event.ownerId, chosen.assign]).toEqual(['dba', owner]);
  });
});

describe('R-T1: unattended where the rule acts', () => {
  const fired = (mode: 'suggest' | 'ask' | 'act') => [{ rule: 'no-reply-in-time', mode }];
  const read = facts({ priority: 'urgent' }, { events: [] });

  test('R-T1, CO10: a rule that acts escalates without a person; one that suggests or asks does not', () => {
    const plan = planUnattended(read, NONE, policy, fired('act'), at('09:30'));
    expect(plan?.event).toMatchObject({ deed: 'escalated', levelId: 'level-1', ground: 'rule' });
    expect(planUnattended(read, NONE, policy, fired('suggest'), at('09:30'))).toBeNull();
    expect(planUnattended(read, NONE, policy, fired('ask'), at('09:30'))).toBeNull();
    expect(planUnattended(read, NONE, policy, [], at('09:30'))).toBeNull();
  });

  test('R-T1: not on what is unknown, done or escalated already', () => {
    const act = fired('act');
    expect(planUnattended({ ...read, events: null }, NONE, policy, act, at('09:30'))).toBeNull();
    expect(
      planUnattended(facts({ status: null }, { events: [] }), NONE, policy, act, at('09:30')),
    ).toBeNull();
    expect(
      planUnattended(facts({ status: 'solved' }, { events: [] }), NONE, policy, act, at('09:30')),
    ).toBeNull();
    expect(
      planUnattended(facts({ status: 'closed' }, { events: [] }), NONE, policy, act, at('09:30')),
    ).toBeNull();
    expect(planUnattended(read, escalated().state, policy, act, at('09:30'))).toBeNull();
    const onHost = facts({ priority: 'urgent', escalated: true }, { events: [] });
    expect(planUnattended(onHost, NONE, policy, act, at('09:30'))).toBeNull();
  });

  test('what the host has escalated already is taken up by a person, at the priority it has', () => {
    const priority = (escalated: boolean | null, state = NONE) =>
      planEscalate(facts({ priority: 'low', escalated }, { events: [] }), state, policy, at('09:30'))
        .priority;
    expect(priority(true)).toBeNull();
    expect(priority(false)).toBe('high');
    expect(priority(null)).toBe('high');
    // Our own flag of an escalation that goes on up is no other one's.
    expect(priority(true, escalated().state)).toBe('high');
  });
});

describe('deeds that fit nothing', () => {
  test('count as a transition where nothing is escalated, and change nothing else', () => {
    const deeds = [
      'reopened',
      'repeated',
      'lowered',
      'held',
      'released',
      'transferred',
      'offered',
      'accepted',
      'declined',
      'approved',
      'denied',
      'adopted',
    ] as const;
    for (const deed of deeds) {
      const plan = planEscalate(facts(), NONE, policy, at('09:10'));
      const events = writtenLog([{ ...plan.event, deed, to: 'dba' }, at('09:10')]);
      expect(foldEscalation(events, policy)).toEqual({ ...NONE, transitions: 1 });
    }
  });

  test('an answer without a question, and an offer to nobody, change nothing', () => {
    const { state, events } = escalated();
    for (const deed of ['accepted', 'declined', 'approved', 'denied', 'offered'] as const) {
      const [event] = writtenLog([
        { ...planHandOver(facts(), state, policy, 'dba').event, deed },
        at('09:30'),
      ]);
      if (event === undefined) throw new Error('no event');
      const { to: _, ...nobody } = { ...event, noteId: '9' };
      const alone = deed === 'offered' ? nobody : { ...event, noteId: '9' };
      expect(foldEscalation([...events, alone], policy)).toEqual({ ...state, transitions: 2 });
    }
  });

  test('what took effect is never later than its note', () => {
    const plan = planEscalate(facts(), NONE, policy, at('09:10'));
    const events = writtenLog([{ ...plan.event, effectiveAt: at('12:00') }, at('09:10')]);
    expect(foldEscalation(events, policy).since).toBe(at('09:10'));
    const story = escalated();
    const hold = planHold(facts(), story.state, policy, at('09:40'), { until: null, reason: 'x' });
    story.did({ ...hold, event: { ...hold.event, effectiveAt: at('12:00') } }, at('09:40'));
    expect(story.state.holds).toEqual([{ from: at('09:40'), until: null }]);
  });
});
