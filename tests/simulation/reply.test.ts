import { describe, expect, it } from 'vitest';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const TEXT =
  'Dear Ana,\n\nwe are sorry. Priya Raman has it now; you hear from us by 12:00.\n\nKind regards\nMaya';

/** Maya has escalated the ticket, and has it in front of her. */
async function escalated() {
  const world = new World();
  const maya = world.browser('maya');
  await maya.openTicket(TICKET);
  await maya.fromPage('escalate', { ref: REF });
  await world.pass(12_000);
  expect(markersOf(world)).toEqual(['escalated 1/0']);
  const reply = (browser: SimulatedBrowser = maya, text = TEXT) =>
    browser.fromPage('reply', { ref: REF, readAt: world.now(), text });
  /** The public answers on the ticket with these words. */
  const sent = () => world.sandbox.zendesk.comments(TICKET).filter((one) => one.public && one.body === TEXT);
  const last = async () => (await maya.outbox()).findLast(({ deed }) => deed === 'replied');
  return { world, maya, reply, sent, last };
}

describe('CO2: the acknowledgement to the customer', () => {
  it('is sent as one public reply after ten seconds, in the words given', async () => {
    const { world, maya, reply, sent, last } = await escalated();
    expect(await reply()).toMatchObject({
      ok: true,
      answer: { outcome: 'queued', undoUntil: world.now() + 10_000 },
    });
    await world.pass(9_000);
    expect(sent()).toEqual([]);
    await world.pass(2_000);
    expect(sent()).toMatchObject([{ authorId: world.sandbox.zendesk.state.directory.userId('maya') }]);
    expect(await last()).toMatchObject({ state: 'done', problem: null, reason: null });
    expect(putsOf(world)).toHaveLength(2);
    const panel = (await maya.fromPage('read-panel', { windowId: 1 })) as {
      answer: { record: { assessment: { nextUpdateDueAt: number } } };
    };
    // The cadence of a high priority, a day, begins anew with it.
    expect(panel.answer.record.assessment.nextUpdateDueAt).toBe((sent()[0]?.at ?? 0) + 24 * 60 * MINUTE);
    expect(maya.failures).toEqual([]);
  });

  it.each([
    ['an agent', 0, true],
    ['a light agent', 1, false],
  ] as const)('%s is offered to send it: role type %i, %s', async (_who, role_type, canReply) => {
    const world = new World();
    const { directory } = world.sandbox.zendesk.state;
    directory.said.set(directory.userId('maya'), { role_type });
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    expect(await maya.fromPage('read-panel', { windowId: 1 })).toMatchObject({
      answer: { record: { me: { role: 'agent' }, canReply } },
    });
  });

  it('can be taken back within the ten seconds', async () => {
    const { world, maya, reply, sent } = await escalated();
    const { answer } = (await reply()) as { answer: { rowId: string } };
    expect(await maya.fromPage('undo', { rowId: answer.rowId })).toMatchObject({ answer: { undone: true } });
    await world.pass(MINUTE);
    expect(sent()).toEqual([]);
  });

  it('SB6: with something still to be filled in it is not taken', async () => {
    const { maya, reply } = await escalated();
    expect(await reply(maya, 'Dear [Customer], we are on it.')).toMatchObject({
      error: { code: 'placeholder-open' },
    });
  });

  it('stands beside other deeds, and pressed twice is sent once', async () => {
    const { world, maya, reply, sent } = await escalated();
    await Promise.all([reply(), reply()]);
    await maya.fromPage('acknowledge', { ref: REF, seenKey: `acme.zendesk.com/${TICKET}/1/1` });
    await world.pass(20_000);
    expect(sent()).toHaveLength(1);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'acknowledged 1/1']);
  });
});

describe('exactly once', () => {
  it.each([
    ['the answer is lost', { drop: 'after' }, 1],
    ['the request is lost', { drop: 'before' }, 1],
    ['the host fails after it took it', { answer: 'truncated-json' }, 1],
    ['the host fails', { status: 503 }, 1],
  ] as const)('%s: its words are looked for before it is sent again', async (_, fault, times) => {
    const { world, reply, sent, last } = await escalated();
    world.sandbox.faults.add({ method: 'PUT', times, ...fault });
    await reply();
    await world.pass(10 * MINUTE);
    expect(sent()).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'done' });
  });

  it.each([
    ['the request is lost', { drop: 'before' }],
    ['the answer is lost', { drop: 'after' }],
  ] as const)(
    'the same words as an earlier answer, and %s: the earlier one is not taken for it',
    async (_, fault) => {
      const { world, reply, sent, last } = await escalated();
      await reply();
      await world.pass(5 * MINUTE);
      expect(sent()).toHaveLength(1);
      world.sandbox.faults.add({ method: 'PUT', times: 1, ...fault });
      await reply();
      await world.pass(10 * MINUTE);
      expect(sent()).toHaveLength(2);
      expect(await last()).toMatchObject({ state: 'done' });
    },
  );

  it('the worker is stopped while it is on its way: found again by its words', async () => {
    const { world, maya, reply, sent, last } = await escalated();
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'after', times: 1 });
    await reply();
    await world.pass(11_000);
    expect((await last())?.state).toBe('sending');
    maya.stopWorker();
    held.release();
    await world.pass(10 * MINUTE);
    expect(sent()).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'done' });
  });

  it('a colleague’s note in between is no reason not to send it', async () => {
    const { world, reply, sent, last } = await escalated();
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before', times: 1 });
    await reply();
    await world.pass(11_000);
    world.sandbox.zendesk.agentNotes(TICKET, 'sofia', 'Called them.');
    held.release();
    await world.pass(2_000);
    expect(sent()).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'done' });
  });
});

describe('what it does not do', () => {
  it('the customer has written since: it is not sent, and says so', async () => {
    const { world, reply, sent, last } = await escalated();
    await reply();
    await world.pass(5_000);
    world.sandbox.zendesk.customerWrites(TICKET, 'It works again, thank you!');
    await world.pass(20_000);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'customer-wrote' });
  });

  it('the customer writes while it is on its way: the conflict is not overridden', async () => {
    const { world, reply, sent, last } = await escalated();
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before', times: 1 });
    await reply();
    await world.pass(11_000);
    world.sandbox.zendesk.customerWrites(TICKET, 'It works again, thank you!');
    held.release();
    await world.pass(2_000);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'customer-wrote' });
  });

  it('it waited over an hour for an open tab, and a colleague has answered: not sent any more', async () => {
    const { world, maya, reply, sent, last } = await escalated();
    for (const tab of [...maya.tabs]) maya.closeTab(tab);
    await reply();
    await world.pass(90 * MINUTE);
    world.sandbox.zendesk.agentReplies(TICKET, 'sofia', 'We are on it.');
    await maya.openTicket(TICKET);
    await world.pass(MINUTE);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'moved-on' });
  });

  it('the ticket was solved meanwhile: not sent', async () => {
    const { world, reply, sent, last } = await escalated();
    await reply();
    world.sandbox.zendesk.setField(TICKET, { status: 'solved' });
    await world.pass(20_000);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'moved-on' });
  });

  it('its text is gone with the browser’s memory: not sent, and says so', async () => {
    const { world, maya, reply, sent, last } = await escalated();
    maya.signOut();
    await reply();
    await world.pass(11_000);
    await maya.restart();
    maya.signIn();
    await maya.openTicket(TICKET);
    await world.pass(10 * MINUTE);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', reasonLost: true });
  });
});
