import { describe, expect, it } from 'vitest';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

const MINUTE = 60_000;
const TEXT =
  'Dear Ana,\n\nwe are sorry. Priya Raman has it now; you hear from us by 12:00.\n\nKind regards\nMaya';
const COMPOSITE = { path: /composite$/, bodyIncludes: '"IsPublished":true', times: 1 } as const;

/** Maya has escalated the case, and has it in front of her. */
async function escalated(readOnly: string[] = []) {
  const world = new World();
  world.sandbox.salesforce.switches.readOnly = readOnly;
  const one = await SalesforceCase.open(world, world.browser('maya'));
  const { salesforce } = world.sandbox;
  await one.escalate();
  expect(one.markers).toEqual(['escalated 1/0']);
  const reply = (text = TEXT) => one.browser.fromPage('reply', { ref: one.ref, readAt: world.now(), text });
  /** The public comments on the case with these words. */
  const sent = () => one.comments.filter((row) => row.IsPublished === true && row.CommentBody === TEXT);
  const last = async () => (await one.browser.outbox()).findLast(({ deed }) => deed === 'replied');
  return { world, one, salesforce, reply, sent, last };
}

describe('CO2: the acknowledgement to the customer of a case', () => {
  it('is offered, and written as one public comment after ten seconds, with the mail asked for', async () => {
    const { world, one, salesforce, reply, sent, last } = await escalated();
    expect(await one.browser.fromPage('read-panel', { windowId: 1 })).toMatchObject({
      answer: { record: { canReply: true } },
    });
    expect(await reply()).toMatchObject({ answer: { outcome: 'queued', undoUntil: world.now() + 10_000 } });
    await world.pass(9_000);
    expect(sent()).toEqual([]);
    await world.pass(2_000);
    expect(sent()).toMatchObject([{ CreatedById: one.userId('maya'), IsNotificationSelected: true }]);
    expect(await last()).toMatchObject({ state: 'done', problem: null, reason: null });
    expect(salesforce.org.caseWrites).toHaveLength(1);
    expect(one.browser.failures).toEqual([]);
  });

  it('can be taken back within the ten seconds', async () => {
    const { world, one, reply, sent } = await escalated();
    const { answer } = (await reply()) as { answer: { rowId: string } };
    expect(await one.browser.fromPage('undo', { rowId: answer.rowId })).toMatchObject({
      answer: { undone: true },
    });
    await world.pass(MINUTE);
    expect(sent()).toEqual([]);
  });

  it('is not written where it would be an internal note', async () => {
    const { world, reply, sent, last } = await escalated(['CaseComment.IsPublished']);
    await reply();
    await world.pass(20_000);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'no-access' });
  });

  it('too long for a comment: Salesforce’s words, and the text is kept', async () => {
    const { world, one, reply, last } = await escalated();
    await reply('ü'.repeat(2500));
    await world.pass(20_000);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'invalid' });
    const row = await last();
    if (row === undefined) throw new Error('No reply.');
    const { outbox } = one.browser.tools();
    expect((await outbox.entryOf(row)).hostWords).toMatch(/data value too large/);
    expect(await outbox.reasonOf(row)).toBe('ü'.repeat(2500));
  });
});

describe('exactly once', () => {
  it.each([
    ['the answer is lost', { drop: 'after' }],
    ['the request is lost', { drop: 'before' }],
    ['the answer is cut off', { answer: 'truncated-json' }],
    ['the host fails', { status: 503 }],
  ] as const)('%s: its words are looked for before it is sent again', async (_, fault) => {
    const { world, reply, sent, last } = await escalated();
    world.sandbox.faults.add({ ...COMPOSITE, ...fault });
    await reply();
    await world.pass(10 * MINUTE);
    expect(sent()).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'done' });
  });

  it('a colleague’s change in between is no reason not to send it', async () => {
    const { world, one, salesforce, reply, sent, last } = await escalated();
    const held = world.sandbox.faults.add({ ...COMPOSITE, hold: 'before' });
    await reply();
    await world.pass(12_000);
    salesforce.colleagueChanges(one.id, 'sofia', { Priority: 'Low' });
    held.release();
    await world.pass(5_000);
    expect(sent()).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'done' });
  });

  it('the customer has written since: it is not sent, and says so', async () => {
    const { world, one, salesforce, reply, sent, last } = await escalated();
    await reply();
    await world.pass(5_000);
    salesforce.customerWrites(one.id, 'It works again, thank you!');
    await world.pass(20_000);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'customer-wrote' });
  });

  it('the case was closed meanwhile: not sent', async () => {
    const { world, one, salesforce, reply, sent, last } = await escalated();
    await reply();
    salesforce.colleagueChanges(one.id, 'sofia', { Status: 'Closed' });
    await world.pass(20_000);
    expect(sent()).toEqual([]);
    expect(await last()).toMatchObject({ state: 'refused', problem: 'moved-on' });
  });
});
