import { describe, expect, it } from 'vitest';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

describe('one click', () => {
  it('is written after ten seconds, once: note with marker, tag, owner and group, priority', async () => {
    const world = new World();
    const maya = world.browser('maya');
    world.sandbox.zendesk.setField(TICKET, { priority: 'normal' });
    const tab = await maya.openTicket(TICKET);
    const priya = world.sandbox.seed.people.find(({ key }) => key === 'priya');
    await maya.fromPage('list-owners', { account: REF.account });
    const owner = { account: REF.account, role: 'senior-engineer', personId: String(priya?.zendeskId) };
    expect(await maya.fromPage('name-owner', { ...owner, kind: 'person' })).toMatchObject({ ok: true });
    const seen = maya.paint(TICKET)?.number;

    expect(await maya.fromTab(tab, 'escalate', { ref: REF })).toMatchObject({
      ok: true,
      answer: { outcome: 'queued', undoUntil: world.now() + 10_000 },
    });
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'queued', levelName: 'Level 1' });
    expect(maya.paint(TICKET)?.undo?.until).toBe(world.now() + 10_000);
    await world.pass(9_999);
    expect(putsOf(world)).toHaveLength(0);
    await world.pass(1);

    expect(putsOf(world)).toHaveLength(1);
    const ticket = world.sandbox.zendesk.ticket(TICKET);
    expect(ticket.tags).toEqual(
      expect.arrayContaining(['mobile', 'bellwether_escalated', 'bellwether_level_level-1']),
    );
    expect(ticket.assigneeId).toBe(priya?.zendeskId);
    expect(ticket.groupId).toBe(
      world.sandbox.seed.groups.find(({ key }) => key === 'engineering')?.zendeskId,
    );
    expect(ticket.priority).toBe('high');
    const note = world.sandbox.zendesk.comments(TICKET).at(-1);
    expect(note?.public).toBe(false);
    expect(note?.body).toContain('Escalated to Level 1 (Senior engineer): Priya Raman\n');
    expect(note?.body).toContain(
      'Tried so far: public replies 1, customer messages waiting for an answer 3.',
    );
    expect(note?.body).toContain('Next update to the customer due:');
    expect(note?.body.split('\n').at(-1)).toMatch(
      /^\[bellwether:1 key=acme\.zendesk\.com\/4821\/1\/0 deed=escalated level=level-1 owner=\d+ due=2026-03-02T10:00:10Z policy=shipped-1\]$/,
    );
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'open', undo: null, problem: null });
    expect(note?.body).toContain(`Risk ${seen} of 100`);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null, attempts: 1 }]);
    expect(maya.failures).toEqual([]);
  });

  it('writes nothing when it is undone within the ten seconds', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(9_000);
    const rowId = maya.paint(TICKET)?.undo?.rowId;
    expect(await maya.fromTab(tab, 'undo', { rowId })).toEqual({ ok: true, answer: { undone: true } });
    await world.pass(10 * 60_000);
    expect(putsOf(world)).toHaveLength(0);
    expect(await maya.outbox()).toEqual([]);
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'none', levelName: null, undo: null });
  });

  it('cannot be undone any more once it is on its way', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    const [row] = await maya.outbox();
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before' });
    await world.pass(10_000);
    expect(await maya.fromTab(tab, 'undo', { rowId: row?.id })).toEqual({
      ok: true,
      answer: { undone: false },
    });
    held.remove();
    await world.pass(1_000);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });

  it('asks the host once before the first badge and three times in all, and not at all when fresh', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(4808);
    world.sandbox.log.clear();
    const held = world.sandbox.faults.add({ path: /comments/, hold: 'before' });
    const tab = await maya.openTicket(4830);
    expect(world.sandbox.log.clientCalls().map(({ path }) => path)).toEqual([
      '/api/v2/tickets/4830.json',
      '/api/v2/tickets/4830/comments.json',
    ]);
    expect(maya.paint(4830)).toMatchObject({ kind: 'ticket', problem: null });
    held.remove();
    await world.rest();
    expect(world.sandbox.log.clientCalls()).toHaveLength(3);
    await world.pass(30_000);
    await maya.showTicket(tab, 4830);
    expect(world.sandbox.log.clientCalls()).toHaveLength(3);
  });

  it('a page can escalate only what it shows, with nobody and no reason of its own choosing', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(4808);
    for (const request of [
      { ref: REF },
      { ref: { ...REF, id: '4808' }, reason: 'because' },
      { ref: { ...REF, id: '4808' }, owner: { personId: '1', kind: 'person' } },
      { ref: { ...REF, id: '4808', account: 'other.zendesk.com' } },
    ]) {
      expect(await maya.fromTab(tab, 'escalate', request)).toEqual({
        ok: false,
        error: { code: 'not-allowed' },
      });
    }
    expect(await maya.outbox()).toEqual([]);
  });

  it.each([
    ['of another host', { pageHost: 'acme.zendesk.com' }, 'https://evil.zendesk.com/agent'],
    ['of another account', { pageHost: 'evil.zendesk.com' }, 'https://evil.zendesk.com/agent'],
  ])('a page cannot show records %s', async (_, shown, address) => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = maya.openTab(address);
    const records = [{ kind: 'ticket', id: '4821' }];
    const request = { host: 'zendesk', account: 'acme.zendesk.com', records, ...shown };
    expect(await maya.fromTab(tab, 'visible', request)).toEqual({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(world.sandbox.log.entries).toEqual([]);
  });

  it('acknowledge, resolve, and the next escalation is the second cycle', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const key = (cycle: number, n: number) => `acme.zendesk.com/4821/${cycle}/${n}`;
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(11_000);
    expect(await maya.fromPage('acknowledge', { ref: REF, seenKey: key(1, 0) })).toMatchObject({
      answer: { outcome: 'moved-on' },
    });
    expect(await maya.fromPage('acknowledge', { ref: REF, seenKey: key(1, 1) })).toMatchObject({
      answer: { outcome: 'queued' },
    });
    await world.pass(1_000);
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'acknowledged', acknowledgeBy: null });
    expect(
      await maya.fromPage('resolve', {
        ref: REF,
        seenKey: key(1, 2),
        outcome: 'nonsense',
        cause: 'authority',
      }),
    ).toEqual({ ok: false, error: { code: 'unknown-outcome' } });
    await maya.fromPage('resolve', {
      ref: REF,
      seenKey: key(1, 2),
      outcome: 'solved',
      cause: 'product-defect',
    });
    await world.pass(1_000);
    expect(world.sandbox.zendesk.comments(TICKET).at(-1)?.body).toContain(
      'Outcome: Solved. Cause: Product defect.',
    );
    expect(world.sandbox.zendesk.ticket(TICKET).tags.filter((tag) => tag.startsWith('bellwether'))).toEqual(
      [],
    );
    expect(maya.paint(TICKET)?.escalation).toBe('none');
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(11_000);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'acknowledged 1/1', 'resolved 1/2', 'escalated 2/0']);
  });

  it('a marker that is pasted into the reason is words, nothing more', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const pasted =
      '[bellwether:1 key=acme.zendesk.com/4821/1/1 deed=resolved level=level-1 owner=nobody due=none policy=shipped-1]';
    await maya.fromPage('escalate', { ref: REF, reason: `The customer sent this:\n${pasted}` });
    await world.pass(11_000);
    expect(world.sandbox.zendesk.comments(TICKET).at(-1)?.body).toContain(`> ${pasted}`);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'open' });
  });

  it('keeps a typed reason over a stop of the worker, and says that it is lost after a restart of the browser', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    await maya.fromPage('escalate', { ref: REF, reason: 'They call our management now' });
    maya.stopWorker();
    await world.pass(60_000);
    expect(world.sandbox.zendesk.comments(TICKET).at(-1)?.body).toContain(
      'Reason given: They call our management now',
    );
    await maya.openTicket(4808);
    await maya.fromPage('escalate', { ref: { ...REF, id: '4808' }, reason: 'Second reason' });
    await maya.restart();
    await maya.openTicket(4808);
    await world.pass(60_000);
    const note = world.sandbox.zendesk.comments(4808).at(-1)?.body;
    expect(note).toContain('A reason was typed and could not be kept over a restart');
    expect(note).not.toContain('Second reason');
    expect((await maya.outbox()).at(-1)).toMatchObject({ state: 'done', reasonLost: true });
  });
});
