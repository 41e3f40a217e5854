import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../escalation/__fixtures__/at';
import { writtenLog } from '../escalation/__fixtures__/written-log';
import { foldEscalation } from '../escalation/fold-escalation';
import { notEscalated } from '../escalation/not-escalated';
import { planAcknowledge } from '../escalation/plan-acknowledge';
import { planEscalate } from '../escalation/plan-escalate';
import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import { facts } from './__fixtures__/facts';
import { policy } from './__fixtures__/policy';
import { escalationPath } from './escalation-path';
import { pathNodes } from './path-nodes';

function nodes(events: EscalationEvent[] = [], now = at('09:10'), by: Policy = policy, suggested?: string) {
  const known = facts({}, { events });
  const escalation = foldEscalation(events, by);
  const suggestedLevel =
    suggested === undefined ? null : { levelId: suggested, sentence: { key: 'why', values: [] } };
  const path = escalationPath(known, escalation, by, now, suggestedLevel);
  return pathNodes({ path, suggestedLevel, escalation }, known, by, now);
}

/** Escalated by a person at 09:05, to Senior engineer until 10:05. */
const escalated = writtenLog([
  { ...planEscalate(facts(), notEscalated(policy, 1), policy, at('09:05')).event, ground: 'person' },
  at('09:05'),
]);

describe('PO6: the flowchart', () => {
  test('PO6: red critical executive, yellow moderate senior, and the current node is marked', () => {
    expect(
      nodes(escalated).map(({ roleName, state, look }) => [roleName, state, look.colour, look.tone]),
    ).toEqual([
      ['it-specialist', 'passed', 'green', 'calm'],
      ['senior-engineer', 'current', 'yellow', 'moderate'],
      ['engineering-head', 'next', 'yellow', 'moderate'],
      ['cto', 'later', 'red', 'critical'],
    ]);
  });

  test('PO6: without colours a shape and a word tell the same', () => {
    const looks = nodes().map(({ look: { shape, word, colour } }) => [shape, word.key, colour]);
    expect(looks).toEqual([
      ['circle', 'path_tone_calm', 'green'],
      ['diamond', 'path_tone_moderate', 'yellow'],
      ['diamond', 'path_tone_moderate', 'yellow'],
      ['octagon', 'path_tone_critical', 'red'],
    ]);
    expect(new Set(looks.map(([shape]) => shape)).size).toBe(
      new Set(looks.map(([, , colour]) => colour)).size,
    );
  });

  test('PO6: a level that the policy does not have is unknown, never calm', () => {
    const gone = escalated.map((event) => ({ ...event, levelId: 'level-9' }));
    expect(nodes(gone)).toMatchObject([
      {
        levelId: 'level-9',
        state: 'current',
        look: { tone: 'unknown', shape: 'square' },
        raci: null,
        triggers: [],
        notices: [],
      },
    ]);
  });

  test('PO6: exactly one node is current, wherever the escalation stands and however many levels there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }), (levels, steps) => {
        const by = {
          ...policy,
          matrix: policy.matrix.map((row) => ({ ...row, cells: row.cells.slice(0, levels) })),
        };
        let events: EscalationEvent[] = [];
        for (let step = 0; step < Math.min(steps, levels - 1); step++) {
          const plan = planEscalate(facts({}, { events }), foldEscalation(events, by), by, at('09:05'));
          events = [...events, ...writtenLog([plan.event, at('09:05') + step])];
        }
        const drawn = nodes(events, at('09:10'), by);
        expect(drawn).toHaveLength(levels);
        expect(drawn.filter(({ state }) => state === 'current')).toHaveLength(1);
        expect(drawn.filter(({ look }) => look.tone === 'critical')).toHaveLength(levels > 1 ? 1 : 0);
      }),
    );
  });
});

describe('PO8: a click on a node', () => {
  test('PO8: shows person, channel, limit and trigger', () => {
    const [first, second, , last] = nodes();
    expect(second).toMatchObject({
      contact: { personId: 'seniorengineer', kind: 'person', channel: 'pop-up', fallback: 'host' },
      limitMinutes: 60,
      triggers: [
        { kind: 'limit', sentence: { key: 'ladder_sentence_unless_acknowledged' } },
        { kind: 'person', sentence: { key: 'path_trigger_person' } },
      ],
      raci: { accountable: 'senior-engineer', responsible: ['senior-engineer'], consulted: [], informed: [] },
      notices: [{ personId: 'seniorengineer', as: 'owner', channel: 'pop-up', urgency: 'now' }],
    });
    expect(second?.triggers[0]?.sentence.values).toEqual([
      { kind: 'duration', milliseconds: 30 * 60_000 },
      { kind: 'text', text: 'senior-engineer' },
    ]);
    expect(first?.triggers).toEqual([
      { kind: 'ticket', sentence: { key: 'path_trigger_ticket', values: [] } },
    ]);
    expect(last?.limitMinutes).toBeNull();
  });

  test('PO8: minutes to each level from the path, 30, 90 and 270 after 09:00', () => {
    expect(nodes([], at('09:10')).map(({ minutesTo }) => minutesTo)).toEqual([null, 20, 80, 260]);
    expect(nodes([], at('09:10')).map(({ minutesLeft }) => minutesLeft)).toEqual([20, null, null, null]);
    expect(nodes([], at('09:29') + 1)[1]?.minutesTo).toBe(1);
    expect(nodes([], at('09:31'))[1]?.minutesTo).toBe(0);
    const state = foldEscalation(escalated, policy);
    const plan = planAcknowledge(facts({}, { events: escalated }), state, policy, at('09:06'));
    const acknowledged = [...escalated, ...writtenLog([plan.event, at('09:06')])];
    expect(nodes(acknowledged).map(({ minutesTo }) => minutesTo)).toEqual([null, null, null, null]);
  });

  test('PO8: the trigger of a level that a rule asked for, and of one below which no limit runs', () => {
    const kinds = (list: ReturnType<typeof nodes>) =>
      list.map(({ triggers }) => triggers.map(({ kind }) => kind));
    expect(kinds(nodes([], at('09:10'), policy, 'level-3'))[3]).toEqual(['limit', 'asked', 'person']);
    const endless = {
      ...policy,
      matrix: policy.matrix.map(({ issueType, cells }) => ({
        issueType,
        cells: cells.map((cell) => ({ ...cell, limitMinutes: null })),
      })),
    };
    expect(kinds(nodes([], at('09:10'), endless))).toEqual([['ticket'], ['person'], ['person'], ['person']]);
  });

  test('PO8: why the level was entered, as the log says', () => {
    expect(nodes(escalated).map(({ enteredBy }) => enteredBy)).toEqual([null, 'person', null, null]);
  });

  test('PO8: of several entries the last one of this escalation counts, of an acknowledgement none', () => {
    const log = (grounds: ('limit' | 'person')[], cycle = 1) =>
      grounds.map((ground, n) => ({
        ...(escalated[0] as EscalationEvent),
        key: `acme.zendesk.com/4821/${cycle}/${n}`,
        cycle,
        n,
        ground,
        noteId: `${cycle}${n}`,
        at: at('09:05') + n * 1000,
        levelId: n === 1 ? 'level-2' : 'level-1',
        deed: n === 2 ? ('lowered' as const) : ('escalated' as const),
      }));
    const entered = (events: EscalationEvent[]) => nodes(events).map(({ enteredBy }) => enteredBy);
    expect(entered(log(['limit', 'limit', 'person']))).toEqual([null, 'person', null, null]);
    expect(entered(log(['limit', 'person']))).toEqual([null, 'limit', 'person', null]);
    const state = foldEscalation(escalated, policy);
    const { event } = planAcknowledge(facts({}, { events: escalated }), state, policy, at('09:06'));
    const acknowledged = writtenLog([{ ...event, ground: 'reply' }, at('09:06'), 'seniorengineer']);
    expect(entered([...escalated, ...acknowledged.map((one) => ({ ...one, noteId: '99' }))])).toEqual([
      null,
      'person',
      null,
      null,
    ]);
  });

  test('PO8: the sponsor is told at the last level only, the first one tells nobody, a role without a name has its id', () => {
    const own: Policy = {
      ...policy,
      executiveSponsor: 'vp-sales',
      roles: policy.roles.map((role) => ({ ...role, name: role.id === 'cto' ? 'Chief' : role.name })),
      matrix: policy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          raci: {
            accountable: cell.role,
            responsible: [cell.role],
            consulted: ['nobody-yet'],
            informed: ['cto'],
          },
        })),
      })),
    };
    const list = nodes([], at('09:10'), own);
    expect(list.map(({ notices }) => notices.filter(({ as }) => as === 'sponsor').length)).toEqual([
      0, 0, 0, 1,
    ]);
    expect(list[0]?.notices).toEqual([]);
    expect(list[1]?.notices.map(({ personId }) => personId)).toEqual(['seniorengineer', 'cto']);
    expect(list[1]?.raci).toEqual({
      accountable: 'senior-engineer',
      responsible: ['senior-engineer'],
      consulted: ['nobody-yet'],
      informed: ['Chief'],
    });
    expect(list[3]?.raci?.accountable).toBe('Chief');
  });

  test('PO8: nobody named, and a channel that reaches only the fallback or nobody', () => {
    const held = (
      holders: Policy['roles'][number]['holders'],
      channels?: Policy['levels'][number]['channels'],
    ) =>
      nodes([], at('09:10'), {
        ...policy,
        roles: policy.roles.map((role) => (role.id === 'senior-engineer' ? { ...role, holders } : role)),
        levels: policy.levels.map((level) => (channels === undefined ? level : { ...level, channels })),
      })[1]?.contact;
    expect(held([])).toBe('nobody');
    const group = { account: 'acme.zendesk.com', personId: '77', kind: 'group' as const };
    expect(held([group])).toEqual({ personId: '77', kind: 'group', channel: 'host', fallback: null });
    expect(held([group], { first: 'pop-up', fallback: 'none' })).toMatchObject({
      channel: null,
      fallback: null,
    });
    const person = { ...group, kind: 'person' as const };
    expect(held([person], { first: 'host', fallback: 'pop-up' })).toMatchObject({
      channel: 'host',
      fallback: 'pop-up',
    });
  });
});
