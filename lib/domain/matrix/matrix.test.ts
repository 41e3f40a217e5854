import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { notEscalated } from '../escalation/not-escalated';
import { planEscalate } from '../escalation/plan-escalate';
import { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { facts } from './__fixtures__/facts';
import { policy } from './__fixtures__/policy';
import { absentUntil } from './absent-until';
import { channelTo } from './channel-to';
import { classify } from './classify';
import { delegateOf } from './delegate-of';
import { escalationPath } from './escalation-path';
import { frontlineMayDecide } from './frontline-may-decide';
import { heldBy } from './held-by';
import { levelSentence } from './level-sentence';
import { noticesOfStep } from './notices-of-step';
import { pathForks } from './path-forks';
import { raciOf } from './raci-of';
import { resolveOwner } from './resolve-owner';
import { route } from './route';
import { whoIsOnDuty } from './who-is-on-duty';
import { whyNoPath } from './why-no-path';

const ACCOUNT = 'acme.zendesk.com';
const at = (clock: string, day = '2026-03-02') => Date.parse(`${day}T${clock}Z`);
const NOW = at('09:10');
const NONE = notEscalated(policy, 1);
const person = (personId: string) => ({ account: ACCOUNT, personId, kind: 'person' as const });
const queue = (personId: string) => ({ account: ACCOUNT, personId, kind: 'group' as const });

/** The engineering head with deputies. */
function withBackups(...backups: string[]): Policy {
  return {
    ...policy,
    roles: policy.roles.map((role) =>
      role.id === 'engineering-head' ? { ...role, holders: [...role.holders, ...backups.map(person)] } : role,
    ),
  };
}

const away = (personId: string, from: number, until: number) => ({ account: ACCOUNT, personId, from, until });

describe('PO1: to whom, when, or why not', () => {
  test('PO1: next level, owner and minutes; or no rule matches because …', () => {
    const next = escalationPath(facts(), NONE, policy, NOW).find(({ state }) => state === 'next');
    expect(next).toMatchObject({
      levelName: 'Level 1',
      owner: { personId: 'seniorengineer' },
      reachedAt: at('09:30'),
    });
    expect(whyNoPath(facts({ subject: 'A subpoena' }), policy)).toEqual({
      key: 'ladder_no_rule',
      values: [{ kind: 'text', text: 'Legal question' }],
    });
    expect(whyNoPath(facts({ subject: null, type: null, tags: null }), policy)).toBeNull();
  });
});

describe('PO2: exactly one kind of issue, overridable', () => {
  test.each([
    ['Beschwerde', 'Customer complaint'],
    ['Outage', 'System malfunction'],
    ['Invoice is wrong', 'Payment issue'],
    ['A demo please', 'Product demo question'],
    ['Webhook installation', 'Technical question'],
    ['A billing dispute', 'Billing dispute'],
    ['Delivery is delayed', 'Service delay'],
    ['Your terms and GDPR', 'Policy question'],
    ['Poor quality', 'Product quality'],
  ])('PO2: "%s" is: %s, and has a row of the matrix', (subject, name) => {
    const ticket = facts({ subject, type: null, tags: [] });
    expect(classify(ticket, defaultPolicy)).toMatchObject({ name, by: 'words' });
    expect(route(ticket, defaultPolicy).cells).toHaveLength(4);
  });

  test('PO2: a person’s word counts before the ticket’s own, with its author; on a type that is gone it does not', () => {
    const override = (issueType: string): TicketFacts => ({
      ...facts(),
      issueTypeOverride: { recordKey: 'k', issueType, authorId: '9001', at: NOW },
    });
    expect(classify(override('payment'), policy)).toEqual({
      id: 'payment',
      name: 'Payment issue',
      row: 'payment',
      by: { authorId: '9001', at: NOW },
    });
    expect(classify(override('gone'), policy)).toMatchObject({ id: 'malfunction', by: 'words' });
    expect(classify({ ...facts(), issueTypeOverride: null }, policy)).toMatchObject({ id: 'malfunction' });
    const plan = planEscalate(override('payment'), NONE, policy, NOW);
    expect([plan.event.ownerId, plan.event.row]).toEqual(['senioraccountant', 'payment']);
  });
});

describe('PO3: the number of levels is data', () => {
  test.each([2, 3, 4, 9])('PO3: %i levels', (count) => {
    const levels = Array.from({ length: count }, (_, index) => ({
      id: `l${index}`,
      name: `L${index}`,
      urgency: '',
      support: '',
      issues: '',
    }));
    expect(Policy.safeParse({ ...policy, levels }).success).toBe(true);
    expect(
      Policy.safeParse({ ...policy, levels: [...levels, ...levels, ...levels, ...levels, ...levels] })
        .success,
    ).toBe(false);
  });
});

describe('PO4: limits differ by row and level', () => {
  test('PO4: an outage within minutes, billing later', () => {
    const own: Policy = {
      ...policy,
      matrix: policy.matrix.map((row) =>
        row.issueType === 'malfunction'
          ? { ...row, cells: row.cells.map((cell) => ({ ...cell, limitMinutes: 5 })) }
          : row,
      ),
    };
    const first = (subject: string) => escalationPath(facts({ subject }), NONE, own, NOW)[0]?.dueAt;
    expect([first('Outage'), first('Invoice')]).toEqual([at('09:05'), at('09:30')]);
  });
});

describe('PO7: two forks', () => {
  const forked: Policy = {
    ...policy,
    calendar: 'office',
    routing: {
      manyAccounts: { row: null, fromLevel: 'level-2' },
      afterHours: { row: 'complaint', fromLevel: null },
    },
  };
  const taken = (more: Partial<TicketFacts>, waitingSince: number | null = at('09:00')) =>
    pathForks(
      { ...facts(waitingSince === null ? { createdAt: null } : {}, { waitingSince }), ...more },
      forked,
    ).map(({ taken: one }) => one);

  test('PO7: two accounts take the other branch, one does not, unknown is unknown', () => {
    expect(taken({ accountCount: 2 })[0]).toBe(true);
    expect(taken({ accountCount: 1 })[0]).toBe(false);
    expect(taken({ accountCount: null })[0]).toBeNull();
    expect(taken({})[0]).toBeNull();
  });

  test('PO7: after hours takes the other branch, in hours does not, unknown is unknown', () => {
    expect(taken({}, at('20:00'))[1]).toBe(true);
    expect(taken({}, at('12:30'))[1]).toBe(true);
    expect(taken({}, at('09:00'))[1]).toBe(false);
    expect(taken({}, null)[1]).toBeNull();
  });

  test('PO7: the branch says level and row, and the log keeps the row', () => {
    const many = planEscalate({ ...facts(), accountCount: 2 }, NONE, forked, NOW);
    expect([many.event.levelId, many.event.row]).toEqual(['level-2', undefined]);
    const night = facts({}, { waitingSince: at('20:00') });
    const plan = planEscalate(night, NONE, forked, at('20:10'));
    expect([plan.event.ownerId, plan.event.row]).toEqual(['seniorsupport', 'complaint']);
    const state = { ...NONE, status: 'open' as const, levelId: 'level-1', transitions: 1, row: 'complaint' };
    expect(planEscalate(facts(), state, forked, at('10:00', '2026-03-03')).event.ownerId).toBe(
      'supportmanager',
    );
  });

  test('PO7: a policy without forks has none', () => {
    expect(pathForks(facts(), policy)).toEqual([]);
    expect(route(facts(), policy).from).toBe(1);
  });
});

describe('PO9: backups and alternative routes', () => {
  const christmas = away('engineeringhead', at('00:00', '2026-12-24'), at('00:00', '2026-12-29'));

  test('PO9: absent 24 to 28 December, the backup is named beforehand', () => {
    const own = { ...withBackups('deputy'), absences: [christmas] };
    const opened = at('22:00', '2026-12-23');
    const path = escalationPath(facts({ createdAt: opened }, { waitingSince: opened }), NONE, own, opened);
    // Reached at 23:30, still there; from midnight on the backup.
    expect(path[2]?.owner).toMatchObject({ personId: 'engineeringhead' });
    const later = at('23:00', '2026-12-23');
    const next = escalationPath(facts({ createdAt: later }, { waitingSince: later }), NONE, own, later)[2];
    expect([next?.owner, next?.ownerReason?.key]).toEqual([
      { personId: 'deputy', kind: 'person', insteadOf: 'engineeringhead' },
      'ladder_away_until',
    ]);
  });

  const owner = (loads: TicketFacts['loads'], own: Policy = { ...withBackups('deputy'), loadLimit: 10 }) =>
    resolveOwner('engineering-head', own, ACCOUNT, NOW, [], { loads });

  test('PO9: load above 10, the alternative; at 10 or unknown, not', () => {
    expect(owner({ engineeringhead: 11 })).toEqual({
      owner: { personId: 'deputy', kind: 'person', insteadOf: 'engineeringhead' },
      reason: {
        key: 'ladder_full',
        values: [
          { kind: 'message', key: 'ladder_first_holder' },
          { kind: 'number', number: 11 },
        ],
      },
    });
    expect(owner({ engineeringhead: 10 }).owner).toMatchObject({ personId: 'engineeringhead' });
    expect(owner(null).owner).toMatchObject({ personId: 'engineeringhead' });
    expect(owner({ engineeringhead: 99 }, withBackups('deputy')).owner).toMatchObject({
      personId: 'engineeringhead',
    });
  });

  test('PO9: all full, the first who is there has it: full is not away', () => {
    expect(owner({ engineeringhead: 11, deputy: 12 }).owner).toMatchObject({ personId: 'engineeringhead' });
  });

  test('PO9: backups before the delegate, the delegate before nobody', () => {
    const absence = away('engineeringhead', at('09:00'), at('18:00'));
    const delegated = { ...absence, delegate: { personId: 'stand', kind: 'person' as const } };
    const resolve = (own: Policy) => resolveOwner('engineering-head', own, ACCOUNT, NOW, []).owner;
    expect(resolve({ ...withBackups('deputy'), absences: [delegated] })).toMatchObject({
      personId: 'deputy',
    });
    expect(resolve({ ...policy, absences: [delegated] })).toMatchObject({
      personId: 'stand',
      insteadOf: 'engineeringhead',
    });
    expect(resolve({ ...policy, absences: [absence] })).toBe('away');
  });

  test('a circle of delegates ends, and so does one that delegates to itself', () => {
    const absent = (who: string, delegate: string) => ({
      ...away(who, at('09:00'), at('18:00')),
      delegate: { personId: delegate, kind: 'person' as const },
    });
    const resolve = (absences: Policy['absences']) =>
      resolveOwner('engineering-head', { ...policy, absences }, ACCOUNT, NOW, []).owner;
    expect(resolve([absent('engineeringhead', 'a'), absent('a', 'b'), absent('b', 'engineeringhead')])).toBe(
      'away',
    );
    expect(resolve([absent('engineeringhead', 'engineeringhead')])).toBe('away');
    expect(resolve([absent('engineeringhead', 'a'), absent('a', 'b')])).toMatchObject({ personId: 'b' });
  });
});

describe('PO9: whose name stands in the reason', () => {
  const ana = { id: 'seniorengineer', name: 'Ana Silva', role: 'agent' as const };
  const withBackup: Policy = {
    ...policy,
    loadLimit: 10,
    roles: policy.roles.map((role) =>
      role.id === 'senior-engineer' ? { ...role, holders: [...role.holders, person('ben')] } : role,
    ),
  };
  const resolved = (own: Policy, loads: Record<string, number> = {}) =>
    resolveOwner('senior-engineer', own, ACCOUNT, NOW, [ana], { loads });

  test('PO9: of somebody full the load, and at the limit nobody is full yet', () => {
    expect(resolved(withBackup, { seniorengineer: 10 }).owner).toMatchObject({ personId: 'seniorengineer' });
    expect(resolved(withBackup, { seniorengineer: 11 })).toEqual({
      owner: { personId: 'ben', kind: 'person', insteadOf: 'seniorengineer' },
      reason: {
        key: 'ladder_full',
        values: [
          { kind: 'text', text: 'Ana Silva' },
          { kind: 'number', number: 11 },
        ],
      },
    });
    // All are full: the first of them has it all the same.
    expect(resolved(withBackup, { seniorengineer: 12, ben: 11 }).owner).toMatchObject({
      personId: 'seniorengineer',
      insteadOf: null,
    });
  });

  test('PO9: with all away the delegate whom an absence names, else who is back first', () => {
    const gone = (personId: string, until: string) => away(personId, at('08:00'), at(until));
    const all = { ...withBackup, absences: [gone('seniorengineer', '18:00'), gone('ben', '15:00')] };
    expect(resolved(all)).toMatchObject({ owner: 'away', reason: { values: [{ instant: at('15:00') }] } });
    const [first, second] = all.absences;
    if (first === undefined || second === undefined) throw new Error('Two are away.');
    const named = { ...second, delegate: { personId: 'cleo', kind: 'person' as const } };
    expect(resolved({ ...all, absences: [first, named] })).toEqual({
      owner: { personId: 'cleo', kind: 'person', insteadOf: 'ben' },
      reason: { key: 'ladder_delegate', values: [{ kind: 'message', key: 'ladder_first_holder' }] },
    });
  });
});

describe('PO10: RACI', () => {
  test('PO10: everybody is told once, in the most urgent part they play, by the channel of the level', () => {
    const [cell] = policy.matrix[1]?.cells.slice(1, 2) ?? [];
    if (cell === undefined) throw new Error('The row has a second step.');
    const mail: Policy = {
      ...policy,
      levels: policy.levels.map((level) => ({
        ...level,
        channels: { first: 'side-conversation' as const, fallback: 'host' as const },
      })),
      roles: policy.roles.map((role) => ({
        ...role,
        holders: role.holders.map((holder) => ({
          ...holder,
          channels: ['side-conversation' as const, 'host' as const],
        })),
      })),
    };
    const raci = {
      accountable: 'engineering-head',
      responsible: [cell.role, 'engineering-head', 'cto'],
      consulted: ['vp-sales'],
      informed: ['cto', 'engineering-head', 'cfo'],
    };
    const owner = { personId: 'seniorengineer', kind: 'person' as const };
    expect(
      noticesOfStep({ ...cell, raci }, { owner, last: false, waits: false }, facts(), mail, NOW),
    ).toEqual([
      { ...owner, as: 'owner', channel: 'side-conversation', urgency: 'now' },
      {
        personId: 'engineeringhead',
        kind: 'person',
        as: 'responsible',
        channel: 'side-conversation',
        urgency: 'now',
      },
      { personId: 'cto', kind: 'person', as: 'responsible', channel: 'side-conversation', urgency: 'now' },
      { personId: 'cfo', kind: 'person', as: 'informed', channel: 'side-conversation', urgency: 'digest' },
    ]);
  });

  const cell = { level: 'level-1', role: 'senior-engineer', limitMinutes: 60 };
  const raci = {
    accountable: 'engineering-head',
    responsible: ['senior-engineer', 'it-specialist'],
    consulted: ['cto'],
    informed: ['support-manager'],
  };

  test('PO10: each step has exactly one who answers and at least one who works, also where nothing is said', () => {
    expect(raciOf(cell)).toEqual({
      accountable: 'senior-engineer',
      responsible: ['senior-engineer'],
      consulted: [],
      informed: [],
    });
    expect(raciOf({ ...cell, raci })).toEqual(raci);
    const parse = (one: unknown) =>
      Policy.safeParse({
        ...policy,
        matrix: [{ issueType: 'malfunction', cells: [{ ...cell, raci: one }] }],
      });
    expect(parse(raci).success).toBe(true);
    expect(parse({ ...raci, responsible: [] }).error?.issues[0]?.message).toContain('name at least one role');
    expect(parse({ ...raci, accountable: ['a', 'b'] }).success).toBe(false);
  });

  test('PO10: who works and answers is told at once, the informed in the digest, the consulted only on request', () => {
    const owner = { personId: 'seniorengineer', kind: 'person' as const };
    const told = (last: boolean) =>
      noticesOfStep(
        { ...cell, raci },
        { owner, last, waits: false },
        facts(),
        { ...policy, executiveSponsor: 'vp-sales' },
        NOW,
      ).map(({ personId, as, urgency }) => [personId, as, urgency]);
    expect(told(false)).toEqual([
      ['seniorengineer', 'owner', 'now'],
      ['itspecialist', 'responsible', 'now'],
      ['engineeringhead', 'accountable', 'now'],
      ['supportmanager', 'informed', 'digest'],
    ]);
    expect(told(true).filter(([, as]) => as === 'sponsor')).toEqual([['vpsales', 'sponsor', 'now']]);
  });
});

describe('PO11: expertise', () => {
  const skilled: Policy = {
    ...policy,
    skills: [
      {
        id: 'billing',
        name: 'Billing',
        field: 'product',
        values: ['Billing'],
        holders: [person('ana'), person('ben')],
      },
    ],
    roles: policy.roles.map((role) =>
      role.id === 'senior-engineer' ? { ...role, skills: ['billing'] } : role,
    ),
  };
  const owner = (fields: TicketFacts['fields'], own: Policy = skilled) =>
    resolveOwner('senior-engineer', own, ACCOUNT, NOW, [], { fields });

  test('PO11: product=Billing, the owner comes from the skill list; another product or an unknown one, the role', () => {
    expect(owner({ product: 'Billing' })).toEqual({
      owner: { personId: 'ana', kind: 'person', insteadOf: null },
      reason: { key: 'ladder_has_skill', values: [{ kind: 'text', text: 'Billing' }] },
    });
    expect(owner({ Product: ' billing ' }).owner).toMatchObject({ personId: 'ana' });
    expect(owner({ product: 'Routing' })).toEqual({
      owner: { personId: 'seniorengineer', kind: 'person', insteadOf: null },
      reason: null,
    });
    expect(owner(null).owner).toMatchObject({ personId: 'seniorengineer' });
    expect(owner({}).owner).toMatchObject({ personId: 'seniorengineer' });
  });

  test('PO11: with the first expert away the second, with all away the role', () => {
    const absent = (...who: string[]) => ({
      ...skilled,
      absences: who.map((one) => away(one, at('09:00'), at('18:00'))),
    });
    expect(owner({ product: 'Billing' }, absent('ana')).owner).toMatchObject({
      personId: 'ben',
      insteadOf: 'ana',
    });
    expect(owner({ product: 'Billing' }, absent('ana', 'ben')).owner).toMatchObject({
      personId: 'seniorengineer',
    });
  });

  test('PO11: one of several skills and several values will do; the reason names the skill', () => {
    const two: Policy = {
      ...skilled,
      skills: [
        {
          id: 'maps',
          name: 'Maps',
          field: 'area',
          values: ['Tiles', ' Routing '],
          holders: [person('cleo')],
        },
        ...skilled.skills,
      ],
      roles: skilled.roles.map((role) =>
        role.id === 'senior-engineer' ? { ...role, skills: ['nowhere', 'maps', 'billing'] } : role,
      ),
    };
    expect(owner({ area: 'routing' }, two)).toMatchObject({
      owner: { personId: 'cleo' },
      reason: { key: 'ladder_has_skill', values: [{ text: 'Maps' }] },
    });
    expect(owner({ area: 'Tiles', product: 'Billing' }, two).owner).toMatchObject({ personId: 'cleo' });
    expect(owner({ area: 'Hats', product: 'Billing' }, two).owner).toMatchObject({ personId: 'ana' });
    // Experts belong to one customer system, as everybody does.
    expect(
      resolveOwner('senior-engineer', two, 'other.zendesk.com', NOW, [], { fields: { area: 'Tiles' } }),
    ).toEqual({
      owner: 'nobody',
      reason: null,
    });
    // The skill is not a reason where a holder of the role is chosen.
    const plain = { ...skilled, skills: skilled.skills.map((skill) => ({ ...skill, holders: [] })) };
    expect(owner({ product: 'Billing' }, plain)).toMatchObject({
      owner: { personId: 'seniorengineer' },
      reason: null,
    });
  });

  test('PO11: escalating takes the expert', () => {
    expect(
      planEscalate({ ...facts(), fields: { product: 'Billing' } }, NONE, skilled, NOW).event.ownerId,
    ).toBe('ana');
  });
});

describe('PO12: what the first contact may settle alone', () => {
  const may = (subject: string, amount?: number | null) =>
    frontlineMayDecide(
      { ...facts({ subject, type: null }), ...(amount === undefined ? {} : { amount }) },
      defaultPolicy,
    );

  test('PO12: a refund up to 50 they may, above not, and of an unknown amount nobody knows', () => {
    expect(may('Refund please', 50)).toMatchObject({ outcome: 'may', rule: { name: 'Refund up to 50' } });
    expect(may('Refund please', 50.01).outcome).toBe('may-not');
    expect(may('Refund please', null).outcome).toBe('unknown');
    expect(may('Refund please').outcome).toBe('unknown');
    for (const wrong of [Number.NaN, Infinity, -1])
      expect(may('Refund please', wrong).outcome).toBe('unknown');
    expect(may('Outage', 10)).toEqual({ outcome: 'may-not', rule: null });
    expect(may('Refund please', 0).outcome).toBe('may');
  });
});

describe('who has it, where the host says so', () => {
  const has = (holderId: string | null, people: TicketFacts['people'] = []) =>
    heldBy(holderId, 'cto', { ...facts(), people }, policyWithQueue, NOW);
  const policyWithQueue: Policy = {
    ...policy,
    roles: policy.roles.map((role) =>
      role.id === 'junior-support' ? { ...role, holders: [person('kim'), queue('360001')] } : role,
    ),
  };

  test('CO4: a group is a group by the host’s word or the policy’s, all others are people', () => {
    const group = { id: '360002', name: 'Tier 3', role: 'group' as const };
    const kindOf = (holderId: string, people: TicketFacts['people'] = []) => {
      const { owner } = has(holderId, people);
      return typeof owner === 'string' ? owner : owner.kind;
    };
    expect(kindOf('360001')).toBe('group');
    expect(kindOf('360002', [group])).toBe('group');
    expect(kindOf('360002')).toBe('person');
    expect(kindOf('kim', [group])).toBe('person');
    expect(kindOf('kim', [{ ...group, id: 'kim', role: 'agent' as const }])).toBe('person');
    expect(has(null)).toEqual({ owner: 'nobody', reason: null });
  });
});

describe('PO9: absences and delegates, entry by entry', () => {
  const dba = { personId: 'dba', kind: 'person' as const };
  const one = { ...away('cto', at('09:00'), at('12:00')), delegate: dba };

  test('PO9: of several absences the delegate of the present one, in this account, stands in', () => {
    const bare = away('cto', at('09:00'), at('12:00'));
    const delegate = (...others: Policy['absences']) =>
      delegateOf('cto', [...others, bare], ACCOUNT, at('10:00'))?.personId ?? null;
    expect([delegate(), delegate(one)]).toEqual([null, 'dba']);
    expect(delegate({ ...one, account: 'other.zendesk.com' })).toBeNull();
    expect(delegate({ ...one, from: at('10:01') })).toBeNull();
    expect(delegate({ ...one, from: at('10:00') })).toBe('dba');
    expect(delegate({ ...one, until: at('10:00') })).toBeNull();
    expect(delegate({ ...one, until: at('10:01') })).toBe('dba');
    expect(delegateOf('cto', [bare, one], ACCOUNT, at('10:00'))?.personId).toBe('dba');
  });

  test('PO9: absences that follow on each other are one, in whatever order they stand', () => {
    const days = [
      away('cto', at('12:00'), at('15:00')),
      away('cto', at('09:00'), at('12:00')),
      away('cto', at('15:01'), at('18:00')),
    ];
    expect(absentUntil('cto', days, ACCOUNT, at('10:00'))).toBe(at('15:00'));
    expect(absentUntil('cto', days.toReversed(), ACCOUNT, at('10:00'))).toBe(at('15:00'));
  });
});

describe('Grafana #1326: a level reaches its people', () => {
  test('Grafana #1326: the first channel, the fallback, or none', () => {
    const level = { channels: { first: 'pop-up' as const, fallback: 'host' as const } };
    expect(channelTo({ kind: 'person' }, level)).toBe('pop-up');
    expect(channelTo({ kind: 'group' }, level)).toBe('host');
    expect(channelTo({ kind: 'person', channels: ['side-conversation'] }, level)).toBeNull();
    expect(channelTo({ kind: 'group' }, { channels: { first: 'pop-up', fallback: 'none' } })).toBeNull();
    expect(channelTo({ kind: 'group' }, undefined)).toBe('host');
  });
});

describe('Grafana #275: a sentence under each level', () => {
  const [first, second] = policy.matrix.find(({ issueType }) => issueType === 'malfunction')?.cells ?? [];
  if (first === undefined || second === undefined) throw new Error('no cells');
  const sentence = (own: Policy = policy, next: typeof second | null = second) =>
    levelSentence(first, next, own);
  const change = (level: Partial<Policy['levels'][number]>): Policy => ({
    ...policy,
    levels: policy.levels.map((one) => (one.id === first.level ? { ...one, ...level } : one)),
  });

  test('Grafana #275: if nobody acknowledges in 30 min, it goes to …', () => {
    expect(sentence()).toEqual({
      key: 'ladder_sentence_unless_acknowledged',
      values: [
        { kind: 'duration', milliseconds: 1_800_000 },
        { kind: 'text', text: 'senior-engineer' },
      ],
    });
    expect(sentence(change({ repeat: 1 })).values[0]).toEqual({ kind: 'duration', milliseconds: 3_600_000 });
    expect(sentence(change({ climbsUnless: 'resolved' })).key).toBe('ladder_sentence_unless_resolved');
    expect(sentence(policy, null).key).toBe('ladder_sentence_last');
    expect(levelSentence({ ...first, limitMinutes: null }, second, policy).key).toBe(
      'ladder_sentence_no_limit',
    );
  });

  test('Grafana #275: once acknowledged it says that the chain has stopped', () => {
    const at1 = { status: 'acknowledged' as const, levelId: first.level };
    expect(levelSentence(first, second, policy, at1).key).toBe('ladder_sentence_acknowledged');
    expect(levelSentence(first, second, policy, { ...at1, levelId: 'level-2' }).key).toBe(
      'ladder_sentence_unless_acknowledged',
    );
    expect(levelSentence(first, second, change({ climbsUnless: 'resolved' }), at1).key).toBe(
      'ladder_sentence_unless_resolved',
    );
  });
});

describe('SB7: who should I reach out to', () => {
  test('SB7: a kind of issue gives every level with the person now on duty', () => {
    const absent = { ...policy, absences: [away('seniorengineer', at('09:00'), at('18:00'))] };
    expect(
      whoIsOnDuty('malfunction', absent, ACCOUNT, NOW).map(({ levelId, owner }) => [levelId, owner]),
    ).toEqual([
      ['first-contact', { personId: 'itspecialist', kind: 'person', insteadOf: null }],
      ['level-1', 'away'],
      ['level-2', { personId: 'engineeringhead', kind: 'person', insteadOf: null }],
      ['level-3', { personId: 'cto', kind: 'person', insteadOf: null }],
    ]);
    expect(whoIsOnDuty('unknown', policy, ACCOUNT, NOW)).toEqual([]);
    const issueTypes = [...policy.issueTypes, { id: 'login', name: 'Login', words: [], row: 'payment' }];
    expect(whoIsOnDuty('login', { ...policy, issueTypes }, ACCOUNT, NOW)[1]?.roleId).toBe(
      'senior-accountant',
    );
  });
});

describe('a policy that cannot be worked with is refused whole', () => {
  const cell = { level: 'level-1', role: 'senior-engineer', limitMinutes: 60 };
  test.each([
    ['a negative limit', { matrix: [{ issueType: 'x', cells: [{ ...cell, limitMinutes: -30 }] }] }],
    ['no limit at all', { matrix: [{ issueType: 'x', cells: [{ ...cell, limitMinutes: 0 }] }] }],
    [
      'a time-out below zero',
      { matrix: [{ issueType: 'x', cells: [{ ...cell, acknowledgementMinutes: -1 }] }] },
    ],
    ['an unknown mode', { climbMode: 'guess' }],
    [
      'an unknown channel',
      {
        levels: [{ ...policy.levels[0], channels: { first: 'pigeon', fallback: 'none' } }, policy.levels[1]],
      },
    ],
    ['a load limit of nothing', { loadLimit: 0 }],
    ['an absence in the year 10000', { absences: [away('x', 0, 253_402_300_800_000)] }],
    ['an empty approver chain', { approvals: [{ issueType: 'x', approvers: [], answerMinutes: null }] }],
    ['a negative amount', { frontline: [{ id: 'x', name: 'x', words: ['x'], upToAmount: -1 }] }],
  ])('%s', (_, change) => {
    expect(Policy.safeParse({ ...policy, ...change }).success).toBe(false);
  });

  test('an absence from 1970 until the end of 9999 is one', () => {
    const absences = [away('engineeringhead', 0, 253_402_300_799_999)];
    expect(resolveOwner('engineering-head', { ...policy, absences }, ACCOUNT, NOW).owner).toBe('away');
  });

  test('a policy of the first version, without anything new, still is one', () => {
    const { skills: _, guard: __, routing: ___, climbMode: ____, ...old } = policy;
    expect(Policy.parse(old)).toMatchObject({ skills: [], climbMode: 'suggest' });
  });
});
