import { describe, expect, it } from 'vitest';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const key = (n: number, cycle = 1) => `acme.zendesk.com/${TICKET}/${cycle}/${n}`;

async function deed(browser: SimulatedBrowser, n: number, wish: object): Promise<unknown> {
  return browser.fromPage('deed', { ref: REF, seenKey: key(n), wish });
}

/** Maya has escalated to Priya, Level 1. */
async function escalated() {
  const world = new World();
  const maya = world.browser('maya');
  const { directory } = world.sandbox.zendesk.state;
  const id = (person: string) => String(directory.userId(person));
  await maya.openTicket(TICKET);
  const owner = { account: REF.account, role: 'senior-engineer', kind: 'person', personId: id('priya') };
  await maya.fromPage('name-owner', owner);
  await maya.fromPage('escalate', { ref: REF });
  await world.pass(11_000);
  expect(markersOf(world)).toEqual(['escalated 1/0']);
  const last = () => world.sandbox.zendesk.comments(TICKET).at(-1);
  const ticket = () => world.sandbox.zendesk.ticket(TICKET);
  return { world, maya, id, last, ticket };
}

describe('hand-over', () => {
  it('is offered and accepted: the owner keeps it until then, and accepting is the acknowledgement', async () => {
    const { world, maya, id, last, ticket } = await escalated();
    const kwame = world.browser('kwame');
    expect(await deed(maya, 1, { deed: 'offered', to: id('kwame') })).toMatchObject({ ok: true });
    await world.pass(1_000);
    expect(markersOf(world).at(-1)).toBe('offered 1/1');
    expect(last()?.body).toContain(`to=${id('kwame')}`);
    expect(last()?.body).toContain('Hand-over at Level 1 offered to Kwame');
    expect(ticket().assigneeId).toBe(Number(id('priya')));

    await kwame.openTicket(TICKET);
    expect(await deed(maya, 2, { deed: 'accepted' })).toMatchObject({
      error: { code: 'not-offered-to-you' },
    });
    expect(await deed(kwame, 2, { deed: 'accepted' })).toMatchObject({ ok: true });
    await world.pass(1_000);
    expect(markersOf(world).at(-1)).toBe('accepted 1/2');
    expect(ticket().assigneeId).toBe(Number(id('kwame')));
    expect(kwame.paint(TICKET)).toMatchObject({ escalation: 'acknowledged' });
  });

  it('is declined: everything stays as it was', async () => {
    const { world, maya, id, ticket } = await escalated();
    const kwame = world.browser('kwame');
    await deed(maya, 1, { deed: 'offered', to: id('kwame') });
    await world.pass(1_000);
    await kwame.openTicket(TICKET);
    await deed(kwame, 2, { deed: 'declined' });
    await world.pass(1_000);
    expect(markersOf(world).at(-1)).toBe('declined 1/2');
    expect(ticket().assigneeId).toBe(Number(id('priya')));
    expect(kwame.paint(TICKET)).toMatchObject({ escalation: 'open' });
  });
});

describe('on its level, and down', () => {
  it('PO18: a transfer gives it to somebody else on the same level', async () => {
    const { world, maya, id, last, ticket } = await escalated();
    await deed(maya, 1, { deed: 'transferred', to: id('kwame'), kind: 'person' });
    await world.pass(1_000);
    expect(markersOf(world).at(-1)).toBe('transferred 1/1');
    expect(ticket().assigneeId).toBe(Number(id('kwame')));
    expect(ticket().tags).toContain('bellwether_level_level-1');
    expect(last()?.body).toContain('Transferred at Level 1: Kwame');
  });

  it('PO5: held until a moment, and released before it, with the reason in the note', async () => {
    const { world, maya, last } = await escalated();
    const until = world.now() + 3 * 60 * MINUTE;
    await deed(maya, 1, { deed: 'held', until, reason: 'Waiting for the vendor' });
    await world.pass(1_000);
    expect(markersOf(world).at(-1)).toBe('held 1/1');
    expect(last()?.body).toContain('Reason given: Waiting for the vendor');
    expect(last()?.body).toContain(`until=${new Date(until).toISOString().replace('.000Z', 'Z')}`);
    expect(await deed(maya, 2, { deed: 'held', until, reason: 'again' })).toMatchObject({
      error: { code: 'already-held' },
    });
    await deed(maya, 2, { deed: 'released' });
    await world.pass(1_000);
    expect(markersOf(world).at(-1)).toBe('released 1/2');
  });

  it('goes down with a reason: tags and log say the lower level', async () => {
    const { world, maya, last, ticket } = await escalated();
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(11_000);
    expect(ticket().tags).toContain('bellwether_level_level-2');
    expect(await deed(maya, 2, { deed: 'lowered', levelId: 'level-3', reason: 'x1' })).toMatchObject({
      error: { code: 'not-below' },
    });
    await deed(maya, 2, { deed: 'lowered', levelId: 'level-1', reason: 'A workaround holds' });
    await world.pass(1_000);
    expect(markersOf(world).at(-1)).toBe('lowered 1/2');
    expect(ticket().tags.filter((tag) => tag.startsWith('bellwether_level'))).toEqual([
      'bellwether_level_level-1',
    ]);
    expect(last()?.body).toContain('Sent down to Level 1 (Senior engineer): Priya Raman');
    expect(last()?.body).toContain('Reason given: A workaround holds');
  });

  it('a typed reason whose key is gone is left out, and the note says so', async () => {
    const { world, maya, last } = await escalated();
    maya.signOut();
    await deed(maya, 1, { deed: 'held', until: null, reason: 'Waiting for the vendor' });
    await world.pass(1_000);
    await maya.restart();
    maya.signIn();
    await maya.openTicket(TICKET);
    await world.pass(10 * MINUTE);
    expect(markersOf(world).at(-1)).toBe('held 1/1');
    expect(last()?.body).not.toContain('vendor');
    expect(last()?.body).toContain('A reason was typed and could not be kept');
  });
});

describe('taking back what is written', () => {
  it('is a second note: the escalation closes, the tags go, the ticket goes back to who had it', async () => {
    const { world, maya, id, last, ticket } = await escalated();
    expect(ticket().assigneeId).toBe(Number(id('priya')));
    expect(await deed(maya, 1, { deed: 'taken-back' })).toMatchObject({ ok: true });
    await world.pass(1_000);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'resolved 1/1']);
    expect(last()?.body).toContain('Taken back: the escalation to Level 1 is closed');
    expect(ticket().tags.some((tag) => tag.startsWith('bellwether'))).toBe(false);
    expect(ticket().assigneeId).toBe(Number(id('maya')));
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'none' });
  });

  it('from the second level it goes back to the first and its owner', async () => {
    const { world, maya, last } = await escalated();
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(11_000);
    await deed(maya, 2, { deed: 'taken-back' });
    await world.pass(1_000);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1', 'lowered 1/2']);
    expect(last()?.body).toContain('Taken back: back to Level 1 (Senior engineer): Priya Raman');
  });

  it('is refused to others, and once something followed', async () => {
    const { world, maya } = await escalated();
    const daniel = world.browser('daniel');
    await daniel.openTicket(TICKET);
    const refused = { error: { code: 'nothing-to-take-back' } };
    expect(await deed(daniel, 1, { deed: 'taken-back' })).toMatchObject(refused);
    await maya.fromPage('acknowledge', { ref: REF, seenKey: key(1) });
    await world.pass(1_000);
    expect(await deed(maya, 2, { deed: 'taken-back' })).toMatchObject(refused);
    expect(await deed(maya, 1, { deed: 'taken-back' })).toMatchObject({ answer: { outcome: 'moved-on' } });
  });
});

describe('one transition, whatever happens on the way', () => {
  it.each(['409-update-conflict', '409-errors', '422-concurrent'] as const)(
    'a colleague’s change in between (%s): read again, written once, both stand',
    async (form) => {
      const { world, maya, id, ticket } = await escalated();
      world.sandbox.zendesk.switches.staleUpdate = form;
      const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before', times: 1 });
      void deed(maya, 1, { deed: 'transferred', to: id('kwame'), kind: 'person' });
      await world.pass(1_000);
      world.sandbox.zendesk.agentNotes(TICKET, 'sofia', 'The customer called.');
      held.release();
      await world.pass(2_000);
      expect(putsOf(world).map(({ status }) => status)).toEqual([
        200,
        form === '422-concurrent' ? 422 : 409,
        200,
      ]);
      expect(markersOf(world)).toEqual(['escalated 1/0', 'transferred 1/1']);
      expect(ticket().assigneeId).toBe(Number(id('kwame')));
      expect((await maya.outbox()).at(-1)).toMatchObject({ state: 'done', problem: null });
    },
  );

  it('two people transfer from the same state: the first one counts, the other is told', async () => {
    const { world, maya, id } = await escalated();
    const daniel = world.browser('daniel');
    await daniel.openTicket(TICKET);
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before', times: 1 });
    void deed(daniel, 1, { deed: 'transferred', to: id('sofia'), kind: 'person' });
    await world.pass(1_000);
    await deed(maya, 1, { deed: 'transferred', to: id('kwame'), kind: 'person' });
    await world.pass(1_000);
    held.release();
    await world.pass(MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'transferred 1/1']);
    expect(await daniel.outbox()).toMatchObject([{ deed: 'transferred', problem: 'already-escalated' }]);
  });

  it('an answer that never comes is read back before anything is written again', async () => {
    const { world, maya } = await escalated();
    world.sandbox.faults.add({ method: 'PUT', drop: 'after', times: 1 });
    await deed(maya, 1, { deed: 'held', until: null, reason: 'Vendor' });
    await world.pass(2 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'held 1/1']);
    expect((await maya.outbox()).at(-1)).toMatchObject({ state: 'done', problem: null });
  });
});

describe('beside the transition', () => {
  const besides = async (change: (world: World, maya: SimulatedBrowser) => void | Promise<void>) => {
    const known = await escalated();
    await change(known.world, known.maya);
    await known.maya.fromPage('escalate', { ref: REF });
    await known.world.pass(12_000);
    return known;
  };
  const choose = async (browser: SimulatedBrowser, value: string | boolean, revision = 0) => {
    const writing = { escalationField: { id: '360012345', value } };
    return browser.fromPage('save-writing', { account: REF.account, writing, revision });
  };

  it('a field of the account’s own is set, and emptied when it is closed', async () => {
    const { world, maya, ticket } = await besides(async (here, browser) => {
      expect(await choose(browser, true)).toMatchObject({ ok: true });
      // Another tab, opened before: it is told, and what was chosen first stays until somebody who saw it chooses anew.
      expect(await choose(browser, 'late')).toMatchObject({ error: { code: 'changed-meanwhile' } });
      expect(await choose(browser, 'escalated', 1)).toMatchObject({ ok: true });
      const read = browser.fromPage('read-mapping', { account: REF.account });
      await here.rest();
      expect(await read).toMatchObject({
        answer: { writing: { escalationField: { value: 'escalated' }, revision: 2 } },
      });
    });
    expect(ticket().customFields).toEqual({ 360012345: 'escalated' });
    await maya.fromPage('resolve', { ref: REF, seenKey: key(2), outcome: 'solved', cause: 'authority' });
    await world.pass(2_000);
    expect(markersOf(world).at(-1)).toBe('resolved 1/2');
    expect(ticket().customFields).toEqual({ 360012345: null });
  });

  it('a field that the host refuses is named, and the escalation stands', async () => {
    const { world, maya } = await besides(async (here, browser) => {
      await choose(browser, 'escalated');
      const details = { base: [{ description: 'Custom field: 360012345 is invalid' }] };
      here.sandbox.faults.add({
        method: 'PUT',
        bodyIncludes: 'custom_fields',
        status: 422,
        body: JSON.stringify({ error: 'RecordInvalid', description: 'Record validation errors', details }),
      });
    });
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1']);
    const row = (await maya.outbox()).at(-1);
    expect(row).toMatchObject({ state: 'done', problem: null });
    const entry = row === undefined ? null : await maya.tools().outbox.entryOf(row);
    expect(entry?.hostWords).toBe('field: Custom field: 360012345 is invalid');
  });

  it('words of the host on keys it dropped are shown', async () => {
    const { maya } = await besides((here) => {
      here.sandbox.faults.add({
        method: 'PUT',
        times: 1,
        headers: { 'x-zendesk-api-warn': '{:unpermitted_keys=>["ticket.tagz"]}' },
      });
    });
    const row = (await maya.outbox()).at(-1);
    const entry = row === undefined ? null : await maya.tools().outbox.entryOf(row);
    expect(entry).toMatchObject({ state: 'done', hostWords: expect.stringContaining('ticket.tagz') });
  });
});
