import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { EscalationState } from '../model/escalation-state';
import { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { at } from './__fixtures__/at';
import { away } from './__fixtures__/away';
import { writtenLog } from './__fixtures__/written-log';
import { due } from './due';
import type { DueStep } from './due-step';
import { foldEscalation } from './fold-escalation';
import { notEscalated } from './not-escalated';
import { planAcknowledge } from './plan-acknowledge';
import { planEscalate } from './plan-escalate';
import { planResolve } from './plan-resolve';

const NONE = notEscalated(policy, 1);
const LATER = at('00:00', '2026-04-01');
const office: Policy = { ...policy, calendar: 'office' };

const shape = ({ at: moment, event }: DueStep) => [
  new Date(moment).toISOString().slice(5, 16),
  event.deed,
  event.levelId,
  event.ownerId,
];

/** Escalated to level 1 (limit 60 min) at 09:10 by a person, as the host says it. */
const escalatedLog = writtenLog([planEscalate(facts(), NONE, policy, at('09:10')).event, at('09:10')]);
const OPEN = foldEscalation(escalatedLog, policy);
const acknowledgedLog = writtenLog(
  [planEscalate(facts(), NONE, policy, at('09:10')).event, at('09:10')],
  [planAcknowledge(facts(), OPEN, policy, at('09:20')).event, at('09:20'), 'seniorengineer'],
);
const ACKNOWLEDGED = foldEscalation(acknowledgedLog, policy);

function level(id: string, change: Partial<Policy['levels'][number]>, base: Policy = policy): Policy {
  return {
    ...base,
    levels: base.levels.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

function told(levelId: string, more: Partial<TicketFacts> = {}, state: EscalationState = OPEN) {
  const result = due({ ...facts(), ...more }, state, policy, LATER);
  return result.steps.find(({ event }) => event.levelId === levelId);
}

test('TR11: a limit’s end leads to the level that a rule which fires asks for, not past anything later', () => {
  const asking: Policy = {
    ...policy,
    triggers: [
      {
        rule: 'no-reply-in-time',
        mode: 'suggest',
        weight: 1,
        toLevel: 'level-2',
        parameters: { defaultMinutes: 30, minutesByTier: {} },
      },
    ],
  };
  const climb = (frozen: Policy) => due(facts(), NONE, frozen, LATER).steps.map(({ event }) => event.levelId);
  expect(climb(asking)).toEqual(['level-2', 'level-3']);
  const later = asking.triggers.map((setting) => ({
    ...setting,
    parameters: { defaultMinutes: 31, minutesByTier: {} },
  }));
  expect(climb({ ...asking, triggers: later })).toEqual(['level-1', 'level-2', 'level-3']);
});

describe('A-T3: the matrix climbs by itself', () => {
  test('A-T3, dwell: opened 09:00, then 09:30, 10:30, 13:30, then stays', () => {
    const result = due(facts(), NONE, policy, LATER);
    expect(result.steps.map(shape)).toEqual([
      ['03-02T09:30', 'escalated', 'level-1', 'seniorengineer'],
      ['03-02T10:30', 'escalated', 'level-2', 'engineeringhead'],
      ['03-02T13:30', 'escalated', 'level-3', 'cto'],
    ]);
    expect(result.nextAt).toBeNull();
    expect(result.steps.map(({ event }) => event.dueAt)).toEqual([at('10:30'), at('13:30'), null]);
  });

  test('A-T3: a first contact without a limit escalates nothing by itself', () => {
    const unlimited: Policy = {
      ...policy,
      matrix: policy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => ({
          ...cell,
          limitMinutes: index === 0 ? null : cell.limitMinutes,
        })),
      })),
    };
    expect(due(facts(), NONE, unlimited, LATER)).toEqual({ steps: [], nextAt: null, blocked: null });
  });

  test('A-T3: a stray note of an escalation that never was does not put the first limit off', () => {
    const events = writtenLog([planAcknowledge(facts(), OPEN, policy, at('09:20')).event, at('09:20')]).map(
      (event) => ({ ...event, n: 0, key: 'acme.zendesk.com/4821/1/0' }),
    );
    const state = foldEscalation(events, policy);
    expect(state).toMatchObject({ status: 'none', transitions: 1 });
    expect(due(facts({}, { events }), state, policy, LATER).steps[0]?.at).toBe(at('09:30'));
  });

  test('A-T3, PO2: a row that a person chose stands in the step, the ticket’s own does not', () => {
    const chosen = {
      recordKey: 'acme.zendesk.com/4821',
      issueType: 'payment',
      authorId: '9001',
      at: at('09:05'),
    };
    const [step] = due({ ...facts(), issueTypeOverride: chosen }, NONE, policy, LATER).steps;
    expect([step?.event.row, step?.event.ownerId]).toEqual(['payment', 'senioraccountant']);
    expect(due(facts(), NONE, policy, LATER).steps.some(({ event }) => 'row' in event)).toBe(false);
  });

  test('A-T3, since-open: 09:30, 10:00, 12:00', () => {
    const result = due(facts(), NONE, { ...policy, reading: 'since-open' }, LATER);
    expect(result.steps.map((step) => shape(step)[0])).toEqual(['03-02T09:30', '03-02T10:00', '03-02T12:00']);
  });

  test('A-T3, business hours: Friday 16:45, then Monday 09:15, 10:15, 14:15', () => {
    const friday = at('16:45', '2026-03-06');
    const payment = facts({ subject: 'Invoice wrong', createdAt: friday }, { waitingSince: friday });
    expect(due(payment, NONE, office, LATER).steps.map(shape)).toEqual([
      ['03-09T09:15', 'escalated', 'level-1', 'senioraccountant'],
      ['03-09T10:15', 'escalated', 'level-2', 'financeleader'],
      ['03-09T14:15', 'escalated', 'level-3', 'cfo'],
    ]);
  });

  test('A-T3, DST: three hours from Saturday 23:00 GMT in London are over at 03:00 BST', () => {
    const london: Policy = { ...policy, calendar: 'london' };
    const start = at('23:00', '2026-03-28');
    const state: EscalationState = { ...OPEN, levelId: 'level-2', since: start, dueAt: start + 180 * 60_000 };
    expect(due(facts(), state, london, LATER).steps[0]?.at).toBe(at('02:00', '2026-03-29'));
  });

  test('Chatwoot #6889: an unowned chain of 2, 4 and 8 hours reaches three levels at those times', () => {
    const chain = Policy.parse({
      ...policy,
      reading: 'since-open',
      matrix: policy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => ({ ...cell, limitMinutes: [120, 240, 480, null][index] })),
      })),
    });
    expect(due(facts(), NONE, chain, LATER).steps.map((step) => shape(step).slice(0, 3))).toEqual([
      ['03-02T11:00', 'escalated', 'level-1'],
      ['03-02T13:00', 'escalated', 'level-2'],
      ['03-02T17:00', 'escalated', 'level-3'],
    ]);
  });

  test('a ticket whose customer waits for nobody, or nobody knows since when, starts nothing', () => {
    expect(due(facts({}, { waitingSince: 'nobody' }), NONE, policy, LATER).steps).toEqual([]);
    expect(due(facts({ createdAt: null }, { waitingSince: null }), NONE, policy, LATER).steps).toEqual([]);
  });

  test('after an escalation is closed the first limit begins anew, not at the old moment', () => {
    const events = writtenLog(
      [planEscalate(facts(), NONE, policy, at('09:30')).event, at('09:30')],
      [planResolve(facts(), OPEN, policy).event, at('11:00')],
    );
    const state = foldEscalation(events, policy);
    expect(due(facts({}, { events }), state, policy, at('11:29')).steps).toEqual([]);
    expect(due(facts({}, { events }), state, policy, at('11:30')).steps.map(shape)).toEqual([
      ['03-02T11:30', 'escalated', 'level-1', 'seniorengineer'],
    ]);
  });
});

describe('1: how an escalation climbs', () => {
  test('acceptance 1.1: the dwell of a level is told as a moment', () => {
    expect(due(facts(), OPEN, policy, at('09:40'))).toEqual({
      steps: [],
      nextAt: at('10:10'),
      blocked: null,
    });
  });

  test('acceptance 1.2: an escalation that goes by another policy version is not climbed', () => {
    const edited = { ...policy, version: 'test-2' };
    expect(due(facts(), OPEN, edited, LATER)).toEqual({ steps: [], nextAt: null, blocked: 'other-policy' });
    expect(due(facts(), { ...OPEN, policyVersion: 'test-2' }, edited, LATER).steps).toHaveLength(2);
  });

  test('acceptance 1.3: owner away, the backup has it', () => {
    const withBackup: Policy = {
      ...policy,
      roles: policy.roles.map((role) =>
        role.id === 'engineering-head'
          ? {
              ...role,
              holders: [
                ...role.holders,
                { account: 'acme.zendesk.com', personId: 'deputy', kind: 'person' as const },
              ],
            }
          : role,
      ),
      absences: away(at('10:00'), at('11:00'), 'engineeringhead'),
    };
    const [step] = due(facts(), OPEN, withBackup, at('10:10')).steps;
    expect([step?.event.ownerId, step?.ownerReason?.key]).toEqual(['deputy', 'ladder_away_until']);
    // Back one minute before the limit ends: just does not.
    const back = { ...withBackup, absences: away(at('10:00'), at('10:09'), 'engineeringhead') };
    expect(due(facts(), OPEN, back, at('10:10')).steps[0]?.event.ownerId).toBe('engineeringhead');
  });

  test('acceptance 1.3: everyone away, the delegate of the absence has it; who delegates to each other, nobody', () => {
    const absences = away(at('10:00'), at('18:00'), 'engineeringhead');
    const one = absences.map((absence) => ({
      ...absence,
      delegate: { personId: 'deputy', kind: 'person' as const },
    }));
    const step = due(facts(), OPEN, { ...policy, absences: one }, at('10:10')).steps[0];
    expect([step?.event.levelId, step?.event.ownerId, step?.ownerReason?.key]).toEqual([
      'level-2',
      'deputy',
      'ladder_delegate',
    ]);
    const circle = [
      ...one,
      ...away(at('10:00'), at('18:00'), 'deputy').map((absence) => ({
        ...absence,
        delegate: { personId: 'engineeringhead', kind: 'person' as const },
      })),
    ];
    expect(due(facts(), OPEN, { ...policy, absences: circle }, at('10:10')).steps[0]?.event.levelId).toBe(
      'level-3',
    );
  });

  test('acceptance 1.3, GoAlert #4548: a level that is empty on Sunday is passed over at +0 s, with the reason', () => {
    const sunday = '2026-03-08';
    const start = at('09:00', sunday);
    const state: EscalationState = { ...OPEN, since: start, dueAt: at('10:00', sunday) };
    const absences = away(at('00:00', sunday), at('00:00', '2026-03-09'), 'engineeringhead');
    const [step] = due(facts(), state, { ...policy, absences }, at('10:00', sunday)).steps;
    expect(step?.at).toBe(at('10:00', sunday));
    expect(step?.event.levelId).toBe('level-3');
    expect(step?.skipped).toEqual([
      {
        levelId: 'level-2',
        reason: {
          key: 'ladder_all_away_until',
          values: [{ kind: 'instant', instant: at('00:00', '2026-03-09') }],
        },
      },
    ]);
  });

  test('acceptance 1.3: the last level is never passed over: the duty manager is told, and it is theirs at the next return', () => {
    const absences = away(at('00:00'), at('08:00', '2026-03-03'), 'cto');
    const duty: Policy = { ...policy, absences, dutyManager: 'operations-head' };
    const state: EscalationState = { ...OPEN, levelId: 'level-2', ownerId: 'engineeringhead' };
    const { steps } = due(facts(), state, duty, LATER);
    expect(steps.map(shape)).toEqual([
      ['03-02T10:10', 'escalated', 'level-3', 'operationshead'],
      ['03-03T08:00', 'transferred', 'level-3', 'cto'],
    ]);
    expect(steps[0]?.notices).toContainEqual(
      expect.objectContaining({ personId: 'operationshead', as: 'owner' }),
    );
    expect(steps[0]?.event.until).toBe(at('08:00', '2026-03-03'));
    expect(steps[1]?.event.dueAt).toBeNull();
    expect(steps[1]?.assign).toMatchObject({ personId: 'cto', kind: 'person' });
    expect(steps[1]?.notices.map(({ personId, kind }) => [personId, kind])).toEqual([['cto', 'person']]);
    // Without a duty manager who had it keeps it: no moment without an owner.
    const alone = due(facts(), state, { ...duty, dutyManager: null }, at('10:10')).steps;
    expect(alone.map(shape)).toEqual([['03-02T10:10', 'escalated', 'level-3', 'engineeringhead']]);
    expect(alone[0]?.assign).toBeNull();
  });

  test('acceptance 1.3: a duty manager has nothing to do with a level whose own holder is there', () => {
    const duty: Policy = { ...policy, dutyManager: 'operations-head' };
    expect(due(facts(), OPEN, duty, at('10:10')).steps.map(shape)).toEqual([
      ['03-02T10:10', 'escalated', 'level-2', 'engineeringhead'],
    ]);
    const [step] = due(facts(), OPEN, duty, at('10:10')).steps;
    expect(step?.event).not.toHaveProperty('until');
    expect(step?.notices.map(({ personId }) => personId)).toEqual(['engineeringhead']);
  });

  test('acceptance 1.3: who is back outside the level’s hours has it when these begin', () => {
    const absences = away(at('00:00'), at('08:00', '2026-03-03'), 'cto');
    const hours = level('level-3', { calendar: 'office' }, { ...policy, absences });
    const state: EscalationState = { ...OPEN, levelId: 'level-2', ownerId: 'engineeringhead' };
    expect(due(facts(), state, hours, LATER).steps.map(shape)).toEqual([
      ['03-02T10:10', 'escalated', 'level-3', 'engineeringhead'],
      ['03-03T09:00', 'transferred', 'level-3', 'cto'],
    ]);
  });

  test('acceptance 1.3: what the duty manager has acknowledged is not taken away at the return', () => {
    const absences = away(at('00:00'), at('10:30'), 'cto');
    const waiting: EscalationState = {
      ...OPEN,
      levelId: 'level-3',
      dueAt: null,
      ownerId: 'operationshead',
      waitsUntil: at('10:30'),
    };
    const held: EscalationState = {
      ...waiting,
      status: 'acknowledged',
      acknowledgedAt: at('10:15'),
      acknowledgedBy: 'operationshead',
    };
    const early = { ...policy, absences };
    expect(due(facts(), waiting, early, at('12:00')).steps.map(shape)).toEqual([
      ['03-02T10:30', 'transferred', 'level-3', 'cto'],
    ]);
    expect(due(facts(), held, early, at('12:00')).steps).toEqual([]);
    // An absence that was taken back: it is the holder's at once.
    expect(due(facts(), waiting, policy, at('12:00')).steps.map(shape)).toEqual([
      ['03-02T09:10', 'transferred', 'level-3', 'cto'],
    ]);
  });

  test('CO4: a last level that a person escalated to while all were away is theirs who is back first', () => {
    const absences = away(at('00:00'), at('12:00'), 'cto');
    const top: EscalationState = { ...OPEN, levelId: 'level-3', ownerId: null, dueAt: null };
    expect(due(facts(), top, { ...policy, absences }, LATER).steps.map(shape)).toEqual([
      ['03-02T12:00', 'transferred', 'level-3', 'cto'],
    ]);
    // Somebody was there all the time, or nobody is named: no return to wait for.
    expect(due(facts(), top, policy, LATER).steps).toEqual([]);
    expect(due(facts(), top, { ...policy, roles: [] }, LATER).steps).toEqual([]);
    // Whom a person chose keeps it, whoever comes back.
    const chosen: EscalationState = { ...top, ownerId: 'dba' };
    expect(due(facts(), chosen, { ...policy, absences }, LATER).steps).toEqual([]);
    // Nor does a lower level without an owner wait for the last one's.
    const lower: EscalationState = { ...OPEN, ownerId: null };
    const early = away(at('00:00'), at('10:00'), 'cto');
    const steps = due(facts(), lower, { ...policy, absences: early }, at('12:30')).steps;
    expect(steps.map(shape)).toEqual([['03-02T10:10', 'escalated', 'level-2', 'engineeringhead']]);
  });

  test('CO4: without a named owner a first escalation stays with the ticket’s assignee', () => {
    const unnamed = { ...policy, roles: [] };
    const first = (assigneeId: string) => due(facts({ assigneeId }), NONE, unnamed, at('09:30')).steps[0];
    expect([first('77')?.event.ownerId, first('77')?.assign]).toEqual(['77', null]);
    expect(first('none')?.event.ownerId).toBeNull();
  });

  test('acceptance 1.4: an acknowledgement stops the chain', () => {
    expect(due(facts(), ACKNOWLEDGED, policy, at('10:19')).steps).toEqual([]);
  });

  test('acceptance 1.4, Grafana #1792: an acknowledgement that nothing follows opens the same level again', () => {
    const result = due({ ...facts(), activities: [] }, ACKNOWLEDGED, policy, at('10:20'));
    expect(result.steps.map(shape)).toEqual([['03-02T10:20', 'reopened', 'level-1', 'seniorengineer']]);
    expect(result.nextAt).toBe(at('11:20'));
    expect(due({ ...facts(), activities: [] }, ACKNOWLEDGED, policy, at('10:19')).steps).toEqual([]);
  });

  test.each(['note', 'reply', 'update'] as const)(
    '1.4: a %s of the owner starts the time-out anew',
    (kind) => {
      const sign = (clock: string, authorId: string | null = 'seniorengineer') => [
        { at: at(clock), authorId, kind },
      ];
      const next = (activities: TicketFacts['activities']) =>
        due({ ...facts(), activities }, ACKNOWLEDGED, policy, at('09:30')).nextAt;
      expect(next(sign('10:00'))).toBe(at('11:00'));
      // What was done before the acknowledgement does not shorten it.
      expect(next(sign('09:15'))).toBe(at('10:20'));
      // At the very end it still counts, after it no more; a colleague's does not, nor an unknown person's.
      expect(next(sign('10:20'))).toBe(at('11:20'));
      expect(next(sign('10:21'))).toBe(at('10:20'));
      expect(next(sign('10:00', 'somebodyelse'))).toBe(at('10:20'));
      expect(next(sign('10:00', null))).toBe(at('10:20'));
      // Two signs, in whatever order the host gives them, carry on from each other.
      expect(next([...sign('10:40'), ...sign('10:00')])).toBe(at('11:40'));
      expect(next(null)).toBe(at('10:20'));
    },
  );

  test('1.4: where nobody knows who has it, nobody’s sign is its owner’s', () => {
    const unknown = [{ at: at('09:50'), authorId: null, kind: 'reply' as const }];
    const held: EscalationState = { ...ACKNOWLEDGED, ownerId: null };
    expect(due({ ...facts(), activities: unknown }, held, policy, at('09:30')).nextAt).toBe(at('10:20'));
    const open: EscalationState = { ...OPEN, ownerId: null };
    expect(due({ ...facts(), activities: unknown }, open, policy, at('10:10')).steps.map(shape)).toEqual([
      ['03-02T10:10', 'escalated', 'level-2', 'engineeringhead'],
    ]);
  });

  test('1.4: a level that opens again tells who has it, by a channel that reaches them, and not the sponsor', () => {
    const more: Policy = { ...policy, executiveSponsor: 'vp-sales', dutyManager: 'operations-head' };
    const reopened = (state: EscalationState, by: Policy = more) =>
      due({ ...facts(), activities: [] }, state, by, at('09:20', '2026-03-04')).steps[0];
    const told = (state: EscalationState, by?: Policy) =>
      reopened(state, by)?.notices.map(({ personId, as, channel }) => [personId, as, channel]);
    const top: EscalationState = { ...ACKNOWLEDGED, levelId: 'level-3', ownerId: 'cto' };
    expect(told(top)).toEqual([['cto', 'owner', 'pop-up']]);
    expect(reopened(top)?.event).toMatchObject({ deed: 'reopened', dueAt: null });
    // A pop-up does not reach a group; somebody it was transferred to is a person.
    const group: Policy = {
      ...more,
      roles: more.roles.map((role) => ({
        ...role,
        holders: role.holders.map((holder) => ({ ...holder, kind: 'group' as const })),
      })),
    };
    expect(told(ACKNOWLEDGED, group)).toEqual([['seniorengineer', 'owner', 'host']]);
    expect(told({ ...ACKNOWLEDGED, ownerId: 'dba' }, group)).toEqual([['dba', 'owner', 'pop-up']]);
    expect(told({ ...ACKNOWLEDGED, ownerId: 'dba' }, { ...group, roles: [] })).toEqual([
      ['dba', 'owner', 'pop-up'],
    ]);
    expect(told({ ...ACKNOWLEDGED, ownerId: null })).toEqual([]);
  });

  test('1.4: an acknowledgement of a level or row that the policy no longer has still runs out, by the cadence', () => {
    const gone: EscalationState = { ...ACKNOWLEDGED, levelId: 'board' };
    const two = at('09:20', '2026-03-04');
    const reopening = (what: TicketFacts, state: EscalationState) =>
      due({ ...what, activities: [] }, state, policy, two).steps;
    const [step] = reopening(facts(), gone);
    expect(step).toMatchObject({ at: two, event: { deed: 'reopened', dueAt: null }, notices: [] });
    expect(reopening(facts({ subject: 'A subpoena' }), ACKNOWLEDGED)[0]).toMatchObject({
      at: two,
      notices: [],
    });
  });

  test('acceptance 1.10: an acknowledgement too waits for pauses that nobody knows', () => {
    const paused = level('level-1', { pausedByPending: true });
    const result = (pendings: TicketFacts['pendings'] | null) =>
      due({ ...facts(), activities: [], pendings: pendings ?? null }, ACKNOWLEDGED, paused, LATER);
    expect(result(null)).toEqual({ steps: [], nextAt: null, blocked: 'pauses-unknown' });
    expect(result([{ from: at('10:00'), until: null }])).toEqual({ steps: [], nextAt: null, blocked: null });
    expect(result([{ from: at('10:00'), until: at('11:00') }]).steps[0]?.at).toBe(at('11:20'));
  });

  test('acceptance 1.4: a step may have a time-out of its own', () => {
    const short: Policy = {
      ...policy,
      matrix: policy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, acknowledgementMinutes: 15 })),
      })),
    };
    expect(due({ ...facts(), activities: [] }, ACKNOWLEDGED, short, at('09:35')).steps.map(shape)).toEqual([
      ['03-02T09:35', 'reopened', 'level-1', 'seniorengineer'],
    ]);
  });

  test('PO7: the row that the log names stays, whatever is done after', () => {
    const [first] = escalatedLog;
    if (first === undefined) throw new Error('no event');
    const events = [
      { ...first, row: 'payment' },
      ...acknowledgedLog.slice(1).map((event) => ({ ...event, noteId: '1500' })),
    ];
    const state = foldEscalation(events, policy);
    expect(state.row).toBe('payment');
    const { steps } = due({ ...facts({}, { events }), activities: [] }, state, policy, at('11:20'));
    expect(steps.map(shape)).toEqual([
      ['03-02T10:20', 'reopened', 'level-1', 'seniorengineer'],
      ['03-02T11:20', 'escalated', 'level-2', 'financeleader'],
    ]);
  });

  test('acceptance 1.4: the owner’s own reply on the host counts as an acknowledgement, a note does not', () => {
    const activities = (kind: 'reply' | 'note', authorId = 'seniorengineer') => [
      { at: at('09:50'), authorId, kind },
    ];
    const result = due({ ...facts(), activities: activities('reply') }, OPEN, policy, at('10:10'));
    expect(result.steps.map(shape)).toEqual([['03-02T09:50', 'acknowledged', 'level-1', 'seniorengineer']]);
    expect(result.nextAt).toBe(at('10:50'));
    // Who replied knows it already: nobody is told, no level is passed over.
    expect(result.steps[0]).toMatchObject({ assign: null, skipped: [], notices: [] });
    expect(result.steps[0]?.event.ground).toBe('reply');
    // At the very end of the limit it comes before what that does.
    const last = [{ at: at('10:10'), authorId: 'seniorengineer', kind: 'reply' as const }];
    expect(due({ ...facts(), activities: last }, OPEN, policy, at('10:10')).steps.map(shape)).toEqual([
      ['03-02T10:10', 'acknowledged', 'level-1', 'seniorengineer'],
    ]);
    // Where nobody knows how long the limit stood still, nobody knows which came first.
    const paused = level('level-1', { pausedByPending: true });
    expect(
      due({ ...facts(), activities: activities('reply'), pendings: null }, OPEN, paused, at('10:10')),
    ).toMatchObject({ steps: [], blocked: 'pauses-unknown' });
    const entering = [{ at: at('09:10'), authorId: 'seniorengineer', kind: 'reply' as const }];
    for (const others of [activities('note'), activities('reply', 'somebodyelse'), entering])
      expect(due({ ...facts(), activities: others }, OPEN, policy, at('10:10')).steps.map(shape)).toEqual([
        ['03-02T10:10', 'escalated', 'level-2', 'engineeringhead'],
      ]);
  });

  test('acceptance 1.5: a level that only a solution stops climbs although it is acknowledged', () => {
    const strict = level('level-1', { climbsUnless: 'resolved' });
    const state = foldEscalation(acknowledgedLog, strict);
    expect(due(facts(), state, strict, at('10:09')).steps).toEqual([]);
    expect(due(facts(), state, strict, at('10:10')).steps.map(shape)).toEqual([
      ['03-02T10:10', 'escalated', 'level-2', 'engineeringhead'],
    ]);
    expect(due(facts({ status: 'solved' }), state, strict, LATER)).toMatchObject({
      steps: [],
      blocked: 'done',
    });
  });

  test('acceptance 1.6: a level is told again as often as it says before the next one is', () => {
    const twice = level('level-1', { repeat: 2 });
    expect(due(facts(), OPEN, twice, at('12:10')).steps.map(shape)).toEqual([
      ['03-02T10:10', 'repeated', 'level-1', 'seniorengineer'],
      ['03-02T11:10', 'repeated', 'level-1', 'seniorengineer'],
      ['03-02T12:10', 'escalated', 'level-2', 'engineeringhead'],
    ]);
    expect(due(facts(), OPEN, twice, at('10:10')).steps[0]).toMatchObject({
      event: { ground: 'limit', dueAt: at('11:10') },
      assign: null,
      skipped: [],
    });
    expect(due(facts(), OPEN, policy, at('10:10')).steps.map((step) => step.event.deed)).toEqual([
      'escalated',
    ]);
    expect(Policy.safeParse(level('level-1', { repeat: 10 })).success).toBe(false);
    // Nothing is told again that is not escalated yet, or acknowledged.
    expect(due(facts(), NONE, level('first-contact', { repeat: 2 }), at('09:30')).steps.map(shape)).toEqual([
      ['03-02T09:30', 'escalated', 'level-1', 'seniorengineer'],
    ]);
    const strict = level('level-1', { repeat: 2, climbsUnless: 'resolved' });
    const state = foldEscalation(acknowledgedLog, strict);
    expect(due(facts(), state, strict, at('10:10')).steps.map((step) => step.event.deed)).toEqual([
      'escalated',
    ]);
  });

  test('acceptance 1.8: a level reached a second time after a time-out is a new transition with a key of its own', () => {
    const steps = due({ ...facts(), activities: [] }, ACKNOWLEDGED, policy, at('11:20')).steps;
    expect(steps.map(({ event }) => event.key)).toEqual([
      'acme.zendesk.com/4821/1/2',
      'acme.zendesk.com/4821/1/3',
    ]);
    expect(steps.map(({ event }) => [event.deed, event.levelId])).toEqual([
      ['reopened', 'level-1'],
      ['escalated', 'level-2'],
    ]);
  });

  test('acceptance 1.9: after sleep the missed steps come in order with their true moments, also as the host reads them back', () => {
    const { steps } = due(facts(), OPEN, policy, at('20:00'));
    expect(steps.map(shape)).toEqual([
      ['03-02T10:10', 'escalated', 'level-2', 'engineeringhead'],
      ['03-02T13:10', 'escalated', 'level-3', 'cto'],
    ]);
    const [first] = steps;
    if (first === undefined) throw new Error('no step');
    const events = [...escalatedLog, ...writtenLog([first.event, at('20:00')])];
    const state = foldEscalation(events, policy);
    expect([state.since, state.dueAt]).toEqual([at('10:10'), at('13:10')]);
    expect(due(facts({}, { events }), state, policy, at('20:00')).steps).toEqual(steps.slice(1));
  });

  test('acceptance 1.10, GLPI #7946, #24481, osTicket #657: pending for an hour makes it an hour later; during it nothing fires', () => {
    const paused = level('level-1', { pausedByPending: true });
    const hour = [{ from: at('09:30'), until: at('10:30') }];
    const next = (pendings: TicketFacts['pendings'], now = at('09:40')) =>
      due({ ...facts(), ...(pendings === undefined ? {} : { pendings }) }, OPEN, paused, now);
    expect(next(hour)).toEqual({ steps: [], nextAt: at('11:10'), blocked: null });
    expect(next(hour, at('11:09')).steps).toEqual([]);
    expect(next(hour, at('11:10')).steps).toHaveLength(1);
    expect(next([{ from: at('09:30'), until: null }], LATER)).toEqual({
      steps: [],
      nextAt: null,
      blocked: null,
    });
    expect(next([]).nextAt).toBe(at('10:10'));
    // Nobody knows: nothing fires, and it says why.
    expect(next(null, LATER)).toEqual({ steps: [], nextAt: null, blocked: 'pauses-unknown' });
    expect(next(undefined, LATER).blocked).toBe('pauses-unknown');
  });

  test('acceptance 1.10: a level that does not say so goes on while the customer is awaited', () => {
    const pendings = [{ from: at('09:30'), until: null }];
    expect(due({ ...facts(), pendings }, OPEN, policy, at('10:10')).steps).toHaveLength(1);
  });

  test('acceptance 1.11: a level with hours of its own is entered when they begin, a 24x7 one at once', () => {
    const late: EscalationState = { ...OPEN, since: at('18:00'), dueAt: at('19:00') };
    const hours = level('level-2', { calendar: 'office' });
    expect(due(facts(), late, hours, at('08:59', '2026-03-03'))).toMatchObject({
      steps: [],
      nextAt: at('09:00', '2026-03-03'),
    });
    expect(due(facts(), late, hours, at('09:00', '2026-03-03')).steps.map(shape)).toEqual([
      ['03-03T09:00', 'escalated', 'level-2', 'engineeringhead'],
    ]);
    expect(due(facts(), late, policy, at('19:00')).steps[0]?.at).toBe(at('19:00'));
  });

  test('acceptance 1.10 and 1.11: a pause that begins between the limit’s end and the opening is waited for', () => {
    const late: EscalationState = { ...OPEN, since: at('18:00'), dueAt: at('19:00') };
    const paused = level('level-1', { pausedByPending: true }, level('level-2', { calendar: 'office' }));
    const entered = (...pendings: { from: number; until: number | null }[]) =>
      due({ ...facts(), pendings }, late, paused, LATER).steps[0]?.at ?? null;
    const next = (clock: string) => at(clock, '2026-03-03');
    expect(entered({ from: at('22:00'), until: next('10:15') })).toBe(next('10:15'));
    expect(entered({ from: at('22:00'), until: next('08:00') })).toBe(next('09:00'));
    expect(entered({ from: next('09:00'), until: next('12:30') })).toBe(next('13:00'));
    expect(entered({ from: next('09:01'), until: next('12:30') })).toBe(next('09:00'));
    expect(
      entered({ from: next('10:00'), until: next('11:00') }, { from: at('22:00'), until: next('10:00') }),
    ).toBe(next('11:00'));
    expect(entered({ from: at('22:00'), until: null })).toBeNull();
    // The limit was used up before the pause began, and the level is open: nothing to wait for.
    expect(
      due(
        { ...facts(), pendings: [{ from: at('19:00'), until: null }] },
        late,
        level('level-1', { pausedByPending: true }),
        LATER,
      ).steps[0]?.at,
    ).toBe(at('19:00'));
  });

  test('Zammad #4432, #2157: with office hours nobody is told at night or on Sunday, but a 24x7 level is', () => {
    const friday = at('16:45', '2026-03-06');
    const late = facts({ createdAt: friday }, { waitingSince: friday });
    const hour = (moment: number) => new Date(moment).getUTCHours();
    const told = due(late, NONE, level('level-1', { repeat: 3 }, office), LATER).steps;
    expect(told).toHaveLength(6);
    for (const { at: moment } of told) {
      expect([0, 6]).not.toContain(new Date(moment).getUTCDay());
      expect(hour(moment - 1)).toBeGreaterThanOrEqual(9);
      expect(hour(moment - 1)).toBeLessThan(17);
    }
    const critical = level(
      'first-contact',
      { calendar: 'always' },
      level('level-1', { calendar: 'always' }, office),
    );
    const night = facts({}, { waitingSince: at('02:00', '2026-03-08') });
    expect(due(night, NONE, critical, LATER).steps[0]?.at).toBe(at('02:30', '2026-03-08'));
  });

  test('Salesforce SE 55999: never early, and due at the very moment', () => {
    expect(due(facts(), NONE, policy, at('09:29:59.999')).steps).toEqual([]);
    expect(due(facts(), NONE, policy, at('09:30')).steps).toHaveLength(1);
  });

  test('Zammad #418: a limit of 720 hours is accepted', () => {
    const month = Policy.parse({
      ...policy,
      matrix: policy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, limitMinutes: 43_200 })),
      })),
    });
    expect(due(facts(), NONE, month, at('09:00', '2026-04-01')).steps[0]?.at).toBe(at('09:00', '2026-04-01'));
  });

  test('GLPI #2765: writing the same log again moves no anchor', () => {
    expect(foldEscalation([...escalatedLog, ...escalatedLog], policy)).toEqual(OPEN);
  });

  test('PO10: the sponsor is told at the last level and at no other', () => {
    const sponsored: Policy = { ...policy, executiveSponsor: 'vp-sales' };
    const { steps } = due(facts(), NONE, sponsored, LATER);
    expect(steps.map(({ notices }) => notices.filter((notice) => notice.as === 'sponsor').length)).toEqual([
      0, 0, 1,
    ]);
  });

  test('CO4: a level that nobody is named for is entered, and who had it keeps it', () => {
    const unnamed: Policy = {
      ...policy,
      roles: policy.roles.map((role) => (role.id === 'engineering-head' ? { ...role, holders: [] } : role)),
    };
    expect(due(facts(), OPEN, unnamed, at('10:10')).steps.map(shape)).toEqual([
      ['03-02T10:10', 'escalated', 'level-2', 'seniorengineer'],
    ]);
  });

  test('told carries the owner and the channel', () => {
    expect(told('level-2')?.notices).toEqual([
      { personId: 'engineeringhead', kind: 'person', as: 'owner', channel: 'pop-up', urgency: 'now' },
    ]);
  });
});

describe('two browsers', () => {
  test('acceptance 1.8: both at a due instant write the same key, and one transition counts', () => {
    const [mine] = due(facts(), OPEN, policy, at('10:10')).steps;
    const [theirs] = due(facts(), OPEN, policy, at('10:10:20')).steps;
    if (mine === undefined || theirs === undefined) throw new Error('no step');
    expect(theirs.event).toEqual(mine.event);
    const notes = writtenLog([mine.event, at('10:10:01'), 'a'], [theirs.event, at('10:10:21'), 'b']);
    const events = [...escalatedLog, ...notes.map((note, index) => ({ ...note, noteId: `200${index}` }))];
    expect(foldEscalation(events, policy)).toMatchObject({ transitions: 2, levelId: 'level-2' });
  });
});

describe('what cannot be worked with', () => {
  test('nothing is due on a ticket of unknown status, and it says so', () => {
    expect(due(facts({ status: null }), OPEN, policy, LATER)).toEqual({
      steps: [],
      nextAt: null,
      blocked: 'status-unknown',
    });
  });

  test('a level or a row that the policy does not have leads nowhere', () => {
    expect(due(facts({ subject: 'A subpoena' }), OPEN, policy, LATER)).toEqual({
      steps: [],
      nextAt: null,
      blocked: null,
    });
    expect(due(facts(), { ...OPEN, levelId: 'board' }, policy, LATER).steps).toEqual([]);
    expect(due(facts({ subject: 'A subpoena' }), NONE, policy, LATER).steps).toEqual([]);
  });

  test('1970 and 9999: the first moment works, the last is refused by name', () => {
    expect(due(facts({ createdAt: 0 }, { waitingSince: 0 }), NONE, policy, 30 * 60_000).steps[0]?.at).toBe(
      1_800_000,
    );
    const end = Date.UTC(9999, 11, 31, 23, 59);
    expect(() => due(facts({}, { waitingSince: end }), NONE, policy, end)).toThrow('1970 to 9999');
  });

  test('ids above 2^53 keep every digit', () => {
    const big = '90071992547409931234';
    const huge: Policy = {
      ...policy,
      roles: policy.roles.map((role) => ({
        ...role,
        holders: [{ account: 'acme.zendesk.com', personId: big, kind: 'person' as const }],
      })),
    };
    const [step] = due(facts(), NONE, huge, at('09:30')).steps;
    if (step === undefined) throw new Error('no step');
    expect(foldEscalation(writtenLog([step.event, step.at]), huge).ownerId).toBe(big);
  });

  test('an empty log and empty lists are no error', () => {
    expect(
      due({ ...facts({}, { events: [] }), activities: [], pendings: [] }, NONE, policy, at('09:00')).steps,
    ).toEqual([]);
  });

  test('a pause that ends before it begins does not count', () => {
    const paused = level('level-1', { pausedByPending: true });
    const pendings = [{ from: at('09:50'), until: at('09:30') }];
    expect(due({ ...facts(), pendings }, OPEN, paused, at('10:10')).steps[0]?.at).toBe(at('10:10'));
  });
});
