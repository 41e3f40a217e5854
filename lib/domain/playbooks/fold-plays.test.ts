import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { PlaybookEvent } from '../model/playbook-event';
import type { Policy } from '../model/policy';
import { endTask } from './end-task';
import { foldPlays } from './fold-plays';
import { startByHand } from './start-by-hand';

const at = (text: string) => Date.parse(`${text}Z`);
const NOW = at('2026-03-02T09:00');
const KEY = 'acme.zendesk.com/account/501';
const tasks = (playbook: string) =>
  defaultPolicy.playbooks.find(({ id }) => id === playbook)?.tasks.map(({ text }) => text);
const started = (playbook: string, changes: Partial<PlaybookEvent> = {}): PlaybookEvent => ({
  at: NOW,
  recordKey: KEY,
  playbook,
  occasion: 'one',
  kind: 'started',
  task: null,
  authorId: null,
  ...changes,
});

describe('what ships', () => {
  test('SB4: "Escalated $" has its five tasks, customers with the most money first, unknown last', () => {
    expect(tasks('escalated-money')).toEqual([
      'Escalate internally',
      'Investigate in company, identify high-$ customers at risk',
      'Reach out with visibility of focus effort',
      'Convey to right team',
      'Follow up',
    ]);
    const worth = { c: null, a: 10_000, b: 30_000, e: -5, d: 20_000, f: null };
    const customers = new Map(
      Object.entries(worth).map(([name, contractValue]) => [
        `acme.zendesk.com/account/${name}`,
        { name, contractValue },
      ]),
    );
    const log = [...customers.keys()].map((recordKey) => started('escalated-money', { recordKey }));
    const { plays } = foldPlays(log, defaultPolicy, NOW, customers);
    expect(plays.map(({ recordKey }) => recordKey.at(-1))).toEqual(['b', 'd', 'a', 'e', 'c', 'f']);
  });

  test('SB4: it starts where a strategic customer is escalated', () => {
    const { segments, playbooks } = defaultPolicy;
    expect(playbooks.find(({ name }) => name === 'Escalated $')?.starts).toEqual({
      on: 'segment',
      segment: segments.find(({ name }) => name === 'Strategic escalated')?.id,
    });
  });

  test('SB5: the four plays without tasks of their own have ours, and their indicator', () => {
    const shipped = defaultPolicy.playbooks.map(({ name, kpi, tasks }) => [name, kpi, tasks.length > 1]);
    expect(shipped).toEqual(
      expect.arrayContaining([
        ['Address escalation quickly', 'response-time', true],
        ['Resolve open escalation', 'open-escalations', true],
        ['Minimize escalation', 'escalation-rate', true],
        ['Customer satisfaction post escalation', 'satisfaction', true],
      ]),
    );
  });

  test('HS8: every cause of a falling score has a play', () => {
    const ids = ['usage', 'support', 'nps', 'adoption', 'engagement', 'feedback', 'renewal', 'milestones'];
    for (const id of ids) expect(tasks(`play-${id}`)?.length).toBeGreaterThan(1);
  });

  test('CO11: closing an escalation plans its debrief', () => {
    expect(tasks('after-escalation')).toContain('Debrief with the owner and write the coach note');
  });
});

describe('whose a task is', () => {
  const people = [{ id: 'kim', name: 'Kim', role: 'agent' as const }];
  const held: Policy = {
    ...defaultPolicy,
    roles: defaultPolicy.roles.map((role) =>
      role.id === 'senior-support-rep'
        ? {
            ...role,
            holders: ['kim', 'lee'].map((personId) => ({
              account: 'acme.zendesk.com',
              personId,
              kind: 'person' as const,
            })),
          }
        : role,
    ),
  };
  const customers = new Map([[KEY, { name: 'Northwind', contractValue: null, managerId: 'mia' }]]);
  const owners = (policy: Policy, recordKey = KEY) =>
    foldPlays(
      [started('too-many-escalations', { recordKey })],
      policy,
      NOW,
      customers,
      people,
    ).plays[0]?.tasks.map(({ owner }) => (typeof owner === 'string' ? owner : owner.personId));

  test('SB3: one owner each: who holds the role, the customer’s manager, or nobody yet', () => {
    expect(owners(held)).toEqual(['mia', 'kim', 'nobody', 'mia', 'mia']);
    expect(owners(defaultPolicy)).toEqual(['mia', 'nobody', 'nobody', 'mia', 'mia']);
    expect(owners(held, 'acme.zendesk.com/account/502')).toEqual([
      'nobody',
      'kim',
      'nobody',
      'nobody',
      'nobody',
    ]);
    expect(owners(held, 'other.zendesk.com/account/501')).toEqual(Array(5).fill('nobody'));
  });

  test('who is away has a backup, and where there is none it says so', () => {
    const absences = ['kim', 'mia'].map((personId) => ({
      account: 'acme.zendesk.com',
      personId,
      from: NOW,
      until: NOW + 1,
    }));
    expect(owners({ ...held, absences })).toEqual(['away', 'lee', 'nobody', 'away', 'away']);
  });
});

describe('the log of plays', () => {
  const play = (log: PlaybookEvent[], policy: Policy = defaultPolicy) => foldPlays(log, policy, NOW).plays[0];
  const start = started('too-many-escalations');
  const done = (task: string, when: number, kind: 'done' | 'skipped' = 'done', authorId = 'kim') =>
    endTask(start, task, kind, authorId, when);

  test('a task is due at the end of its date in the policy’s zone', () => {
    const berlin: Policy = {
      ...defaultPolicy,
      calendars: [{ id: 'always', name: '24x7', timeZone: 'Europe/Berlin', spans: 'always', holidays: [] }],
    };
    const late = { ...start, at: at('2026-03-02T23:30') };
    expect(play([late])?.tasks[0]?.dueAt).toBe(at('2026-03-02T23:59:59.999'));
    expect(play([late], berlin)?.tasks[0]?.dueAt).toBe(at('2026-03-03T22:59:59.999'));
    expect(play([late], berlin)?.tasks[1]?.dueAt).toBe(at('2026-03-05T22:59:59.999'));
  });

  test('tasks are done or passed over by somebody; the play stays open until all are', () => {
    const log = [start, done('escalate', NOW + 5), done('investigate', NOW + 6, 'skipped', 'lee')];
    expect(
      play(log)
        ?.tasks.map(({ state, endedAt, authorId }) => [state, endedAt, authorId])
        .slice(0, 3),
    ).toEqual([
      ['done', NOW + 5, 'kim'],
      ['skipped', NOW + 6, 'lee'],
      ['open', null, null],
    ]);
    expect(play(log)?.open).toBe(true);
    const all = ['escalate', 'investigate', 'address', 'convey', 'follow-up'].map((task) => done(task, NOW));
    expect(play([...all, start])?.open).toBe(false);
    expect(play([...all.slice(1), start])?.open).toBe(true);
  });

  test('one occasion is one play from the earlier moment, the first end of a task counts', () => {
    const log = [
      done('escalate', NOW + 9, 'skipped', 'lee'),
      { ...start, at: NOW + 1, authorId: 'lee' },
      done('escalate', NOW + 8),
      start,
    ];
    expect(foldPlays(log, defaultPolicy, NOW).plays).toHaveLength(1);
    expect([play(log)?.startedAt, play(log)?.tasks[0]?.state]).toEqual([NOW, 'done']);
    const same = [done('escalate', NOW, 'skipped'), done('escalate', NOW), start];
    expect(play(same)?.tasks[0]?.state).toBe('done');
  });

  test('a newer policy’s plays are named and left out, its tasks ignored; an end without a start is none', () => {
    const log = [
      started('from-the-future'),
      started('__proto__'),
      start,
      done('no-such-task', NOW),
      endTask(started('minimize'), 'causes', 'done', 'kim', NOW),
    ];
    const { plays, unknown } = foldPlays(log, defaultPolicy, NOW);
    expect(unknown).toEqual(['__proto__', 'from-the-future']);
    expect(
      plays.map(({ playbook, tasks }) => [playbook, tasks.every(({ state }) => state === 'open')]),
    ).toEqual([['too-many-escalations', true]]);
  });

  test('its order and its repetitions mean nothing', () => {
    const line = fc.record({
      at: fc.integer({ min: 0, max: 5 }).map((minutes) => NOW + minutes),
      recordKey: fc.constantFrom(KEY, 'acme.zendesk.com/ticket/4821'),
      playbook: fc.constantFrom('minimize', 'after-escalation', 'unheard-of'),
      occasion: fc.constantFrom('one', 'two'),
      kind: fc.constantFrom('started' as const, 'done' as const, 'skipped' as const),
      task: fc.constantFrom('causes', 'survey', null),
      authorId: fc.constantFrom('kim', 'lee', null),
    });
    fc.assert(
      fc.property(
        fc
          .array(line)
          .chain((log) =>
            fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
          ),
        ([log, shuffled]) => {
          expect(foldPlays(shuffled, defaultPolicy, NOW)).toEqual(foldPlays(log, defaultPolicy, NOW));
        },
      ),
    );
  });

  test('a person starts a play for a record, once a day', () => {
    const press = (when: number) => startByHand('minimize', KEY, 'kim', defaultPolicy, when);
    const log = [press(NOW), press(NOW + 60_000), press(NOW + 86_400_000)];
    expect(foldPlays(log, defaultPolicy, NOW).plays.map(({ occasion }) => occasion)).toEqual([
      'asked/2026-03-02',
      'asked/2026-03-03',
    ]);
  });
});
