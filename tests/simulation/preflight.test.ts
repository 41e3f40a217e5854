import { describe, expect, it } from 'vitest';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';

/** Waits for the customer: low risk, no trigger fired, no clock breached. */
const CALM = 4766;
const ref = (id: number) => ({
  host: 'zendesk',
  account: 'acme.zendesk.com',
  kind: 'ticket',
  id: String(id),
});
const key = (id: number, n: number) => `acme.zendesk.com/${id}/1/${n}`;

function markers(world: World, id: number): string[] {
  return world.sandbox.zendesk
    .comments(id)
    .flatMap(({ body }) => /\[bellwether:1 (.*)\]$/.exec(body)?.[1] ?? []);
}

async function open(id: number, person = 'maya') {
  const world = new World();
  const browser = world.browser(person);
  const tab = await browser.openTicket(id);
  const userId = (who: string) => String(world.sandbox.zendesk.state.directory.userId(who));
  const escalate = (wish: object = {}) => browser.fromPage('escalate', { ref: ref(id), ...wish });
  const name = (role: string, who: string) =>
    browser.fromPage('name-owner', {
      ...{ account: 'acme.zendesk.com', role, kind: 'person', personId: userId(who) },
    });
  const deed = (by: SimulatedBrowser, n: number, wish: object) =>
    by.fromPage('deed', { ref: ref(id), seenKey: key(id, n), wish });
  return { world, browser, tab, escalate, name, deed, userId };
}

describe('R-T1: outside the criteria', () => {
  it('the badge leads to the panel, and nothing is escalated without a typed reason', async () => {
    const { world, browser, tab, escalate, name } = await open(CALM);
    await name('senior-support-rep', 'priya');
    await world.rest();
    expect(browser.paint(CALM)?.next).toMatchObject({ asksFirst: true });
    expect(browser.paint(CALM)?.drawn.phases[0]).toMatchObject({ deed: 'open-panel' });
    for (const reason of [null, '', ' … '])
      expect(await escalate({ reason })).toMatchObject({ error: { code: 'reason-missing' } });
    expect(await browser.fromTab(tab, 'escalate', { ref: ref(CALM) })).toMatchObject({
      error: { code: 'reason-missing' },
    });
    await world.pass(11_000);
    expect(markers(world, CALM)).toEqual([]);
  });

  it('with one it goes, says so in the log, and is counted', async () => {
    const { world, browser, escalate } = await open(CALM);
    expect(await escalate({ reason: 'Their board meets tomorrow' })).toMatchObject({ ok: true });
    await world.pass(11_000);
    expect(markers(world, CALM)).toEqual([expect.stringContaining('ground=exception')]);
    expect(world.sandbox.zendesk.comments(CALM).at(-1)?.body).toContain('Their board meets tomorrow');
    expect(await browser.fromPage('read-preflight', { ref: ref(CALM) })).toMatchObject({
      answer: {
        person: { used: 1, left: 9, over: 0 },
        team: { used: 1, left: 39 },
        exceptions: 1,
        accepted: null,
      },
    });
  });

  it('one that meets a criterion stays one click, and is no exception', async () => {
    const { world, browser, escalate } = await open(4821);
    expect(browser.paint(4821)?.next).not.toHaveProperty('asksFirst');
    expect(await escalate()).toMatchObject({ ok: true });
    await world.pass(11_000);
    expect(markers(world, 4821)[0]).not.toContain('ground=');
  });
});

describe('PO5: past a level, with a reason, counted and not blocked', () => {
  it('a jump says so in the log; without a reason it is refused', async () => {
    const { world, escalate } = await open(4821);
    expect(await escalate({ toLevel: 'level-3' })).toMatchObject({ error: { code: 'reason-missing' } });
    expect(await escalate({ toLevel: 'level-3', reason: 'The CTO asked for it' })).toMatchObject({
      ok: true,
    });
    await world.pass(11_000);
    expect(markers(world, 4821)).toEqual([expect.stringMatching(/level=level-3 .*ground=jump/)]);
  });

  it('to the next level by name is no jump', async () => {
    const { world, escalate } = await open(4821);
    await escalate({ toLevel: 'level-1' });
    await world.pass(11_000);
    expect(markers(world, 4821)).toEqual([expect.not.stringContaining('ground=')]);
  });

  it('a page of the host can choose no level', async () => {
    const { browser, tab } = await open(4821);
    expect(await browser.fromTab(tab, 'escalate', { ref: ref(4821), toLevel: 'level-3' })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });
});

describe('PO2: the kind of issue is for people to say', () => {
  it('it counts for the way up, outlives the worker, and can be taken back', async () => {
    const { world, browser } = await open(4821);
    expect(browser.paint(4821)?.next?.roleName).toBe('Senior engineer');
    const say = (issueType: string | null) =>
      browser.fromPage('set-issue-type', { ref: ref(4821), issueType });
    expect(await say('moon')).toMatchObject({ error: { code: 'unknown-issue-type' } });
    await say('payment-issue');
    expect(browser.paint(4821)?.next?.roleName).toBe('Senior accountant');
    browser.stopWorker();
    await world.rest();
    await browser.fromPage('escalate', { ref: ref(4821) });
    await world.pass(11_000);
    expect(markers(world, 4821)).toEqual([expect.stringContaining('row=payment-issue')]);
    await say(null);
    expect([...browser.local.keys()].filter((one) => one.startsWith('issue-type:'))).toEqual([]);
  });
});

describe('PO17: an approval is asked for and answered', () => {
  async function asked() {
    const opened = await open(CALM);
    const { world, browser, name, deed } = opened;
    await browser.fromPage('set-issue-type', { ref: ref(CALM), issueType: 'approval-request' });
    expect(await deed(browser, 0, { deed: 'asked', reason: null })).toMatchObject({
      error: { code: 'no-approvers' },
    });
    await name('senior-sales-manager', 'kwame');
    expect(await deed(browser, 0, { deed: 'asked', reason: 'Discount of 15 %' })).toMatchObject({ ok: true });
    await world.pass(1_000);
    const kwame = world.browser('kwame');
    await kwame.openTicket(CALM);
    return { ...opened, kwame };
  }

  it('yes: by who was asked, and by nobody else', async () => {
    const { world, browser, deed, kwame, userId } = await asked();
    expect(markers(world, CALM)[0]).toContain(`to=${userId('kwame')}`);
    expect(world.sandbox.zendesk.comments(CALM).at(-1)?.body).toContain('Discount of 15 %');
    expect(world.sandbox.zendesk.ticket(CALM).assigneeId).toBe(Number(userId('kwame')));
    expect(await deed(browser, 1, { deed: 'approved' })).toMatchObject({
      error: { code: 'not-your-answer' },
    });
    expect(await deed(kwame, 1, { deed: 'approved' })).toMatchObject({ ok: true });
    await world.pass(1_000);
    expect(markers(world, CALM).at(-1)).toContain('deed=approved');
    expect(world.sandbox.zendesk.comments(CALM).at(-1)?.body).toContain('Approved at');
  });

  it('no: with the reason in the note', async () => {
    const { world, deed, kwame } = await asked();
    await deed(kwame, 1, { deed: 'denied', reason: 'Not before the renewal' });
    await world.pass(1_000);
    const note = world.sandbox.zendesk.comments(CALM).at(-1)?.body;
    expect(note).toContain('Not approved at');
    expect(note).toContain('Not before the renewal');
  });
});

describe('nothing that was typed is lost', () => {
  it('an undone escalation gives its reason back, to our own pages only', async () => {
    const { browser, tab, escalate } = await open(4821);
    const rowOf = (answer: unknown) => (answer as { answer: { rowId: string } }).answer.rowId;
    const first = rowOf(await escalate({ reason: 'The customer called twice' }));
    expect(await browser.fromPage('undo', { rowId: first })).toMatchObject({
      answer: { undone: true, reason: 'The customer called twice' },
    });
    const second = rowOf(await escalate({ reason: 'The customer called twice' }));
    expect(await browser.fromTab(tab, 'undo', { rowId: second })).toEqual({
      ok: true,
      answer: { undone: true },
    });
  });

  it('a draft survives the worker, never lies on the disk, and ends with the browser', async () => {
    const { world, browser } = await open(4821);
    const draft = { form: 'hold', fields: { reason: 'Waiting for the vendor' }, seenKey: key(4821, 0) };
    await browser.fromPage('keep-draft', { ref: ref(4821), draft });
    browser.stopWorker();
    await world.rest();
    const read = () => browser.fromPage('read-drafts', { ref: ref(4821) });
    expect(await read()).toEqual({ ok: true, answer: { drafts: [draft] } });
    expect(JSON.stringify([...browser.local])).not.toContain('vendor');
    await browser.fromPage('keep-draft', { ref: ref(4821), draft: { form: 'hold', fields: null } });
    expect(await read()).toEqual({ ok: true, answer: { drafts: [] } });
    await browser.fromPage('keep-draft', { ref: ref(4821), draft });
    await browser.restart();
    expect(await read()).toEqual({ ok: true, answer: { drafts: [] } });
  });

  it('of many records the drafts that were not touched for longest make room', async () => {
    const { world, browser } = await open(4821);
    for (let id = 1; id <= 52; id += 1) {
      const draft = { form: 'hold', fields: { reason: `${id}` }, seenKey: null };
      await browser.fromPage('keep-draft', { ref: ref(id), draft });
      await world.pass(1_000);
    }
    const kept = [...browser.session.keys()].filter((one) => one.startsWith('draft:'));
    expect(kept).toHaveLength(50);
    expect(kept).not.toContain('draft:acme.zendesk.com/ticket/2');
    expect(kept).toContain('draft:acme.zendesk.com/ticket/3');
  });
});
