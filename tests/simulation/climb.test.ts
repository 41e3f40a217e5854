import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../lib/domain/model/policy';
import type { SimulatedBrowser } from './simulated-browser';
import { withPolicy } from './with-policy';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

function browserOf(
  world: World,
  person: string,
  policy: Partial<Policy> = { climbMode: 'act' },
): SimulatedBrowser {
  const browser = world.browser(person);
  withPolicy(browser, policy);
  return browser;
}

/** The steps on the ticket with the moment each took effect, and when it was written. */
function steps(world: World) {
  return world.sandbox.zendesk
    .comments(TICKET)
    .filter(({ body }) => body.includes('[bellwether:1'))
    .map(({ body, at: writtenAt, authorId }) => {
      const [, deed = '', level = ''] = /deed=(\S+) level=(\S+)/.exec(body) ?? [];
      const since = /since=([^ \]]+)/.exec(body)?.[1];
      return { deed, level, at: since === undefined ? null : Date.parse(since), writtenAt, authorId };
    });
}

/** The first browser escalates to Level 1 at 9:00:10; its limit ends at 10:00:10, that of Level 2 three hours later. */
async function escalated(world: World, ...browsers: SimulatedBrowser[]): Promise<void> {
  for (const browser of browsers) await browser.openTicket(TICKET);
  const [first] = browsers;
  await first?.fromPage('escalate', { ref: REF });
  await world.pass(11_000);
  await world.pass(61_000);
  for (const browser of browsers.slice(1)) await browser.openTicket(TICKET);
  expect(markersOf(world)).toEqual(['escalated 1/0']);
  for (const browser of browsers) expect(browser.paint(TICKET)).toMatchObject({ escalation: 'open' });
}

describe('the climb, where the policy lets it act', () => {
  it('TR7: a limit ends: the next level is written at its moment, by one browser', async () => {
    const world = new World();
    const maya = browserOf(world, 'maya');
    await escalated(world, maya);
    const due = steps(world)[0];
    await world.pass(at('10:00:00') - world.now());
    expect(steps(world)).toHaveLength(1);
    await world.pass(71_000);
    const [, second] = steps(world);
    expect(second).toMatchObject({
      deed: 'escalated',
      level: 'level-2',
      at: Math.ceil((due?.writtenAt ?? 0) / 1000) * 1000 + HOUR,
    });
    expect((second?.writtenAt ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(0);
    expect((second?.writtenAt ?? 0) - (second?.at ?? 0)).toBeLessThanOrEqual(60_000);
    expect(world.sandbox.zendesk.ticket(TICKET).tags).toContain('bellwether_level_level-2');
    expect(maya.failures).toEqual([]);
  });

  it('two browsers, one worker stopped, both asleep over three limits: each transition once, in order, at its true moment', async () => {
    const world = new World();
    // Level 2 is told again once before Level 3 is: a third limit.
    const levels = defaultPolicy.levels.map((level) =>
      level.id === 'level-2' ? { ...level, repeat: 1 } : level,
    );
    const maya = browserOf(world, 'maya', { climbMode: 'act', levels });
    const daniel = browserOf(world, 'daniel', { climbMode: 'act', levels });
    await escalated(world, maya, daniel);
    maya.stopWorker();
    world.sleep(8 * HOUR);
    await world.pass(2 * MINUTE);
    expect(steps(world).filter(({ deed }) => deed !== 'joined')).toMatchObject([
      { level: 'level-1' },
      { deed: 'escalated', level: 'level-2', at: at('10:00:10') },
      { deed: 'repeated', level: 'level-2', at: at('13:00:10') },
      { deed: 'escalated', level: 'level-3', at: at('16:00:10') },
    ]);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1', 'repeated 1/2', 'escalated 1/3']);
    await world.pass(30 * MINUTE);
    expect(markersOf(world)).toHaveLength(4);
    for (const browser of [maya, daniel]) expect(browser.failures).toEqual([]);
  });

  it('the holder’s browser goes first, and the others find it written', async () => {
    const world = new World();
    const priya = browserOf(world, 'priya');
    const maya = browserOf(world, 'maya');
    const owner = { account: REF.account, role: 'senior-engineer', kind: 'person' };
    const priyaId = String(world.sandbox.zendesk.state.directory.userId('priya'));
    await maya.openTicket(TICKET);
    for (const browser of [maya, priya])
      await browser.fromPage('name-owner', { ...owner, personId: priyaId });
    await escalated(world, maya, priya);
    await world.pass(HOUR + 2 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1']);
    expect(steps(world)[1]).toMatchObject({ authorId: Number(priyaId) });
    expect((await maya.outbox()).filter(({ effectiveAt }) => effectiveAt !== undefined)).toEqual([]);
  });

  it('after a restart of the browser, which forgets what it had read, it reads first and climbs', async () => {
    const world = new World();
    const maya = browserOf(world, 'maya');
    await escalated(world, maya);
    await maya.restart();
    world.sleep(2 * HOUR);
    maya.openTab('https://acme.zendesk.com/agent/dashboard');
    maya.life();
    await world.pass(3 * MINUTE);
    expect(steps(world)[1]).toMatchObject({ level: 'level-2', at: at('10:00:10') });
  });

  it('is stopped by an acknowledgement, which opens the level again when nothing follows it', async () => {
    const world = new World();
    const maya = browserOf(world, 'maya');
    await escalated(world, maya);
    await world.pass(30 * MINUTE);
    await maya.fromPage('acknowledge', { ref: REF, seenKey: 'acme.zendesk.com/4821/1/1' });
    await world.pass(59 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'acknowledged 1/1']);
    await world.pass(3 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'acknowledged 1/1', 'reopened 1/2']);
  });

  it('never goes by another policy version than the escalation’s', async () => {
    const world = new World();
    const maya = browserOf(world, 'maya', { climbMode: 'suggest' });
    const daniel = browserOf(world, 'daniel', { climbMode: 'act', version: 'newer-2' });
    await escalated(world, maya, daniel);
    await world.pass(3 * HOUR);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(daniel.paint(TICKET)).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
  });

  it('without an open tab the step waits, and is not written late when somebody else did it', async () => {
    const world = new World();
    const maya = browserOf(world, 'maya');
    await escalated(world, maya);
    for (const tab of [...maya.tabs]) maya.closeTab(tab);
    await world.pass(HOUR + MINUTE);
    expect((await maya.outbox()).at(-1)).toMatchObject({ state: 'queued', problem: 'needs-tab' });
    const daniel = browserOf(world, 'daniel');
    await daniel.openTicket(TICKET);
    await world.pass(2 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1']);
    await maya.openTicket(TICKET);
    await world.pass(MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1']);
    expect((await maya.outbox()).at(-1)).toMatchObject({ state: 'done', problem: 'already-escalated' });
  });
});

describe('a step that the host refuses for good', () => {
  it.each([422, 403])('answered %i: it is tried at most once an hour', async (status) => {
    const world = new World();
    const maya = browserOf(world, 'maya');
    await escalated(world, maya);
    await world.pass(at('10:00:00') - world.now());
    world.sandbox.faults.add({ method: 'PUT', path: /tickets\/4821/, status });
    const before = putsOf(world).length;
    await world.pass(3 * HOUR);
    expect(putsOf(world).length - before).toBeGreaterThanOrEqual(1);
    expect(putsOf(world).length - before).toBeLessThanOrEqual(3);
    expect((await maya.outbox()).filter(({ state }) => state === 'refused').length).toBeLessThanOrEqual(3);
    world.sandbox.faults.clear();
    await world.pass(HOUR + MINUTE);
    expect(steps(world)[1]).toMatchObject({ level: 'level-2', at: at('10:00:10') });
    expect(maya.failures).toEqual([]);
  });
});

describe('a record that cannot be read', () => {
  it.each([
    [404, 1],
    [503, 100],
  ])(
    'answered %i at its moment: asked again at most %i times in an hour, and never written blindly',
    async (status, most) => {
      const world = new World();
      const maya = browserOf(world, 'maya');
      await escalated(world, maya);
      for (const tab of [...maya.tabs]) maya.closeTab(tab);
      await maya.restart();
      maya.life();
      await world.pass(30 * MINUTE);
      world.sandbox.faults.add({ method: 'GET', path: /tickets\/4821/, status });
      const before = world.sandbox.log.clientCalls({ path: /tickets\/4821/ }).length;
      await world.pass(90 * MINUTE);
      expect(world.sandbox.log.clientCalls({ path: /tickets\/4821/ }).length - before).toBeLessThanOrEqual(
        most,
      );
      expect(markersOf(world)).toEqual(['escalated 1/0']);
      expect(maya.failures).toEqual([]);
    },
  );
});

describe('the climb, where the policy only suggests or asks', () => {
  it.each([
    ['suggest', ['Open']],
    ['ask', ['Open', 'Escalate']],
  ] as const)(
    '%s: whoever has the ticket is told once, and nothing is written',
    async (climbMode, buttons) => {
      const world = new World();
      const maya = browserOf(world, 'maya', { climbMode });
      await escalated(world, maya);
      const told = () => maya.notifications.filter(({ id }) => id.startsWith('climb|'));
      await world.pass(at('10:00:00') - world.now());
      expect(told()).toEqual([]);
      await world.pass(71_000);
      expect(told()).toMatchObject([{ title: `Ticket #${TICKET}: the next step is due`, buttons }]);
      expect(told()[0]?.message).toContain('The limit of Level 1 ended at');
      expect((told()[0]?.at ?? 0) - at('10:00:10')).toBeLessThanOrEqual(60_000);
      await world.pass(2 * HOUR);
      expect(told()).toHaveLength(1);
      expect(markersOf(world)).toEqual(['escalated 1/0']);
    },
  );
});

describe('who this browser works for is not known when the step is due', () => {
  it('it is told once that is known', async () => {
    const world = new World();
    const maya = browserOf(world, 'maya', { climbMode: 'suggest' });
    await escalated(world, maya);
    world.sandbox.faults.add({ path: /users\/me/, status: 503 });
    await world.pass(at('10:00:00') - world.now() - 5_000);
    await maya.tools().copies.remove(`${REF.account}/me`);
    await world.pass(2 * MINUTE);
    world.sandbox.faults.clear();
    await world.pass(10 * MINUTE);
    expect(maya.notifications.filter(({ id }) => id.startsWith('climb|'))).toHaveLength(1);
  });
});

describe('told by the host, as the level’s channels say (design 4.16)', () => {
  /** The roles of Level 1 answer for it and work on it: Ines accountable by e-mail, Kwame as a follower. */
  const policyOf = (world: World): Partial<Policy> => {
    const id = (person: string) => String(world.sandbox.zendesk.state.directory.userId(person));
    const holder = (person: string, channel: 'host' | 'side-conversation') => [
      { account: REF.account, personId: id(person), kind: 'person' as const, channels: [channel] },
    ];
    const raci = {
      accountable: 'head-of-engineering',
      responsible: ['senior-engineer', 'cto'],
      consulted: [],
      informed: [],
    };
    return {
      levels: defaultPolicy.levels.map((level) =>
        level.id === 'level-1'
          ? { ...level, channels: { first: 'side-conversation', fallback: 'host' } }
          : level,
      ),
      matrix: defaultPolicy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.level === 'level-1' ? { ...cell, raci } : cell)),
      })),
      roles: defaultPolicy.roles.map((role) => {
        if (role.id === 'senior-engineer') return { ...role, holders: holder('priya', 'host') };
        if (role.id === 'head-of-engineering')
          return { ...role, holders: holder('inesm', 'side-conversation') };
        return role.id === 'cto' ? { ...role, holders: holder('kwame', 'host') } : role;
      }),
    };
  };

  async function escalatedBy(change: (world: World) => void = () => {}) {
    const world = new World();
    change(world);
    const maya = browserOf(world, 'maya', policyOf(world));
    await maya.openTicket(TICKET);
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(12_000);
    const [row] = await maya.outbox();
    const words = row === undefined ? null : (await maya.tools().outbox.entryOf(row)).hostWords;
    const { directory } = world.sandbox.zendesk.state;
    return {
      world,
      row,
      words,
      ticket: world.sandbox.zendesk.ticket(TICKET),
      id: (who: string) => directory.userId(who),
    };
  }

  it('one follows the ticket, one gets an e-mail from it that carries our key', async () => {
    const { row, words, ticket, id } = await escalatedBy();
    expect(row).toMatchObject({ state: 'done', problem: null });
    expect(words).toBeNull();
    expect(ticket.assigneeId).toBe(id('priya'));
    expect(ticket.followerIds).toEqual([id('kwame')]);
    expect(ticket.sideConversations).toMatchObject([
      { to: [id('inesm')], externalIds: { bellwether_key: 'acme.zendesk.com/4821/1/0' } },
    ]);
    expect(ticket.sideConversations?.[0]?.body).toContain('Escalated to Level 1');
    expect(ticket.sideConversations?.[0]?.body).not.toContain('[bellwether:1');
  });

  it('an answer that is lost does not make a second e-mail', async () => {
    const { row, words, ticket } = await escalatedBy((world) => {
      world.sandbox.faults.add({ method: 'POST', path: /side_conversations/, drop: 'after', times: 1 });
    });
    expect(row).toMatchObject({ state: 'done' });
    expect(words).toBeNull();
    expect(ticket.sideConversations).toHaveLength(1);
  });

  it.each<[string, (world: World) => void, RegExp]>([
    [
      'the account has no side conversations',
      (world) => {
        world.sandbox.zendesk.switches.sideConversations = false;
      },
      /^side conversation/,
    ],
    [
      'nobody may be made a follower',
      (world) => {
        const details = { followers: [{ description: 'Followers: is not an agent' }] };
        const body = JSON.stringify({ error: 'RecordInvalid', description: 'x', details });
        world.sandbox.faults.add({ method: 'PUT', bodyIncludes: 'followers', status: 422, body });
      },
      /^followers: Followers: is not an agent/,
    ],
  ])('%s: named, and the escalation stands', async (_, change, named) => {
    const { world, row, words } = await escalatedBy(change);
    expect(row).toMatchObject({ state: 'done', problem: null });
    expect(words).toMatch(named);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });
});

describe('CO10: the customer is told by itself only where a rule may act', () => {
  it.each([
    ['act', 0, 1],
    ['act', 1, 0],
    ['ask', 0, 0],
  ] as const)('%s, role type %i: %i', async (mode, role_type, replies) => {
    const world = new World();
    const triggers = defaultPolicy.triggers.map((trigger) => ({ ...trigger, mode }));
    const maya = browserOf(world, 'maya', { triggers });
    const { zendesk } = world.sandbox;
    const { directory } = zendesk.state;
    directory.said.set(directory.userId('maya'), { role_type });
    await maya.openTicket(TICKET);
    await maya.fromPage('list-owners', { account: REF.account });
    const owner = { personId: String(zendesk.state.directory.userId('priya')), kind: 'person' };
    await maya.fromPage('escalate', { ref: REF, owner });
    const pressed = world.now();
    await world.pass(5 * MINUTE);
    const told = zendesk
      .comments(TICKET)
      .filter(({ public: isPublic, at: writtenAt }) => isPublic && writtenAt > pressed);
    expect(told).toHaveLength(replies);
    for (const { body, at: writtenAt } of told) {
      expect(body).toContain('Priya Raman is now personally responsible');
      expect(writtenAt - pressed).toBeLessThanOrEqual(60_000);
    }
    expect(maya.failures).toEqual([]);
  });

  it('taken back within its ten seconds, it is not said again', async () => {
    const world = new World();
    const triggers = defaultPolicy.triggers.map((trigger) => ({ ...trigger, mode: 'act' as const }));
    const maya = browserOf(world, 'maya', { triggers });
    const { zendesk } = world.sandbox;
    await maya.openTicket(TICKET);
    await maya.fromPage('list-owners', { account: REF.account });
    const owner = { personId: String(zendesk.state.directory.userId('priya')), kind: 'person' };
    await maya.fromPage('escalate', { ref: REF, owner });
    const pressed = world.now();
    const queued = async () =>
      (await maya.outbox()).find(({ deed, state }) => deed === 'replied' && state === 'queued');
    for (let second = 0; second < 30 && (await queued()) === undefined; second += 1) await world.pass(1000);
    const row = await queued();
    expect(await maya.fromPage('undo', { rowId: row?.id })).toMatchObject({ answer: { undone: true } });
    await world.pass(15 * MINUTE);
    expect(
      zendesk.comments(TICKET).filter(({ public: said, at: saidAt }) => said && saidAt > pressed),
    ).toEqual([]);
    expect(maya.failures).toEqual([]);
  });
});

describe('an escalated ticket of my queue that I never opened', () => {
  it('is read once, and climbs at its moment', async () => {
    const world = new World();
    const maya = browserOf(world, 'maya', { climbMode: 'suggest' });
    await escalated(world, maya);
    world.sandbox.zendesk.setField(TICKET, {
      assigneeId: world.sandbox.zendesk.state.directory.userId('priya'),
    });
    await world.pass(5 * MINUTE);
    const priya = browserOf(world, 'priya');
    await priya.openTicket(4808);
    await world.pass(10 * MINUTE);
    const reads = world.sandbox.log.clientCalls({ path: /tickets\/4821\/comments/ }).length;
    await world.pass(20 * MINUTE);
    expect(world.sandbox.log.clientCalls({ path: /tickets\/4821\/comments/ })).toHaveLength(reads);
    await world.pass(HOUR);
    expect(steps(world)[1]).toMatchObject({ level: 'level-2', at: at('10:00:10') });
  });
});
