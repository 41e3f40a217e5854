import { describe, expect, it } from 'vitest';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

const MINUTE = 60_000;

/** Maya, who had the case, has escalated it to Priya, Level 1. */
async function escalated() {
  const world = new World();
  const { salesforce } = world.sandbox;
  const one = await SalesforceCase.open(world, world.browser('maya'));
  salesforce.setField('Case', one.id, { OwnerId: one.userId('maya') });
  await one.show();
  await one.name('priya');
  await one.escalate();
  expect(one.markers).toEqual(['escalated 1/0']);
  const last = () => String(one.comments.at(-1)?.CommentBody);
  /** Waits until what was pressed is written. */
  const done = () => world.pass(1_000);
  return { world, salesforce, one, last, done };
}

describe('hand-over', () => {
  it('is offered and accepted: the owner keeps it until then, and accepting is the acknowledgement', async () => {
    const { world, salesforce, one, last, done } = await escalated();
    expect(await one.deed(1, { deed: 'offered', to: one.userId('kwame') })).toMatchObject({ ok: true });
    await done();
    expect(one.markers.at(-1)).toBe('offered 1/1');
    expect(last()).toContain('Hand-over at Level 1 offered to Kwame');
    expect(one.record).toMatchObject({ OwnerId: one.userId('priya') });
    const kwame = await SalesforceCase.open(world, world.browser('kwame'));
    expect(await one.deed(2, { deed: 'accepted' })).toMatchObject({ error: { code: 'not-offered-to-you' } });
    expect(await kwame.deed(2, { deed: 'accepted' })).toMatchObject({ ok: true });
    await done();
    expect(one.markers.at(-1)).toBe('accepted 1/2');
    expect(one.record).toMatchObject({ OwnerId: one.userId('kwame'), IsEscalated: true });
    expect(kwame.paint()).toMatchObject({ escalation: 'acknowledged' });
    // Who had it stays with the case.
    expect(salesforce.team(one.id).map(({ MemberId }) => MemberId)).toEqual([
      one.userId('maya'),
      one.userId('priya'),
    ]);
  });

  it('is declined: everything stays as it was', async () => {
    const { world, one, done } = await escalated();
    await one.deed(1, { deed: 'offered', to: one.userId('kwame') });
    await done();
    const kwame = await SalesforceCase.open(world, world.browser('kwame'));
    await kwame.deed(2, { deed: 'declined' });
    await done();
    expect(one.markers.at(-1)).toBe('declined 1/2');
    expect(one.record).toMatchObject({ OwnerId: one.userId('priya') });
    expect(kwame.paint()).toMatchObject({ escalation: 'open' });
  });
});

describe('on its level, and down', () => {
  it('PO18: a transfer gives it to somebody else on the same level, who is mentioned', async () => {
    const { salesforce, one, last, done } = await escalated();
    await one.deed(1, { deed: 'transferred', to: one.userId('kwame'), kind: 'person' });
    await done();
    expect(one.markers.at(-1)).toBe('transferred 1/1');
    expect(one.record).toMatchObject({ OwnerId: one.userId('kwame'), IsEscalated: true });
    expect(last()).toContain('Transferred at Level 1: Kwame');
    expect(salesforce.feed(one.id).at(-1)).toMatchObject({ mentions: [one.userId('kwame')] });
  });

  it('to a queue: the queue owns it, and nobody is mentioned', async () => {
    const { salesforce, one, done } = await escalated();
    const queue = String(salesforce.switches.assignmentRuleQueueId);
    await one.deed(1, { deed: 'transferred', to: queue, kind: 'group' });
    await done();
    expect(one.record).toMatchObject({ OwnerId: queue });
    expect(salesforce.feed(one.id)).toHaveLength(1);
  });

  it('PO5: held until a moment, and released before it, with the reason in the comment', async () => {
    const { world, one, last, done } = await escalated();
    const until = world.now() + 3 * 60 * MINUTE;
    await one.deed(1, { deed: 'held', until, reason: 'Waiting for the vendor' });
    await done();
    expect(one.markers.at(-1)).toBe('held 1/1');
    expect(last()).toContain('Reason given: Waiting for the vendor');
    await one.deed(2, { deed: 'released' });
    await done();
    expect(one.markers.at(-1)).toBe('released 1/2');
  });

  it('goes down with a reason: still escalated, with the lower level’s owner', async () => {
    const { one, last, done } = await escalated();
    await one.escalate();
    expect(one.markers.at(-1)).toBe('escalated 1/1');
    await one.deed(2, { deed: 'lowered', levelId: 'level-1', reason: 'A workaround holds' });
    await done();
    expect(one.markers.at(-1)).toBe('lowered 1/2');
    expect(one.record).toMatchObject({ IsEscalated: true, OwnerId: one.userId('priya') });
    expect(last()).toContain('Reason given: A workaround holds');
    expect(one.paint()).toMatchObject({ levelName: 'Level 1' });
  });
});

describe('taken on, taken back, closed', () => {
  it('an acknowledgement is written as a comment, and leaves the case as it is', async () => {
    const { one, world, salesforce } = await escalated();
    const priya = await SalesforceCase.open(world, world.browser('priya'));
    const writes = salesforce.org.caseWrites.length;
    await priya.browser.fromPage('acknowledge', { ref: one.ref, seenKey: one.key(1) });
    await world.pass(1_000);
    expect(one.markers).toEqual(['escalated 1/0', 'acknowledged 1/1']);
    expect(salesforce.org.caseWrites).toHaveLength(writes);
    expect(priya.paint()).toMatchObject({ escalation: 'acknowledged' });
  });

  it('taking back is a second comment: the flag goes, and the case goes back to who had it', async () => {
    const { one, last, done } = await escalated();
    expect(await one.deed(1, { deed: 'taken-back' })).toMatchObject({ ok: true });
    await done();
    expect(one.markers).toEqual(['escalated 1/0', 'resolved 1/1']);
    expect(last()).toContain('Taken back: the escalation to Level 1 is closed');
    expect(one.record).toMatchObject({ IsEscalated: false, OwnerId: one.userId('maya') });
    expect(one.paint()).toMatchObject({ escalation: 'none' });
  });

  it('taken back, a case of a queue goes back to the queue', async () => {
    const world = new World();
    const { salesforce } = world.sandbox;
    const one = await SalesforceCase.open(world, world.browser('maya'));
    const queue = String(salesforce.switches.assignmentRuleQueueId);
    salesforce.setField('Case', one.id, { OwnerId: queue });
    await one.show();
    await one.name('priya');
    await one.escalate();
    expect(one.record).toMatchObject({ OwnerId: one.userId('priya') });
    expect(salesforce.team(one.id)).toEqual([]);
    await one.deed(1, { deed: 'taken-back' });
    await world.pass(1_000);
    expect(one.record).toMatchObject({ IsEscalated: false, OwnerId: queue });
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null });
  });

  it('closed with outcome and cause, also on a case that a colleague has closed', async () => {
    const { one, world, salesforce, last } = await escalated();
    salesforce.colleagueChanges(one.id, 'sofia', { Status: 'Closed' });
    await world.pass(2 * MINUTE);
    await one.show();
    const closing = { ref: one.ref, seenKey: one.key(1), outcome: 'solved', cause: 'authority' };
    await one.browser.fromPage('resolve', closing);
    await world.pass(1_000);
    expect(one.markers.at(-1)).toBe('resolved 1/1');
    expect(one.record).toMatchObject({ IsEscalated: false, IsClosed: true, OwnerId: one.userId('priya') });
    expect(last()).toContain('outcome=solved cause=authority');
    expect(one.paint()).toMatchObject({ escalation: 'none' });
  });
});

describe('one transition, whatever happens on the way', () => {
  it('two people transfer from the same state: the first one counts, the other is told', async () => {
    const { world, one, done } = await escalated();
    const daniel = await SalesforceCase.open(world, world.browser('daniel'));
    const held = world.sandbox.faults.add({
      path: /composite$/,
      bodyIncludes: '"allOrNone":true',
      hold: 'before',
      times: 1,
    });
    void daniel.deed(1, { deed: 'transferred', to: one.userId('sofia'), kind: 'person' });
    await done();
    await one.deed(1, { deed: 'transferred', to: one.userId('kwame'), kind: 'person' });
    await done();
    held.release();
    await world.pass(MINUTE);
    expect(one.markers).toEqual(['escalated 1/0', 'transferred 1/1']);
    expect(one.record).toMatchObject({ OwnerId: one.userId('kwame') });
    expect(await daniel.lastEntry()).toMatchObject({ deed: 'transferred', problem: 'already-escalated' });
  });

  it('an answer that never comes is read back before anything is written again', async () => {
    const { world, one } = await escalated();
    world.sandbox.faults.add({
      path: /composite$/,
      bodyIncludes: '"allOrNone":true',
      drop: 'after',
      times: 1,
    });
    await one.deed(1, { deed: 'transferred', to: one.userId('kwame'), kind: 'person' });
    await world.pass(2 * MINUTE);
    expect(one.markers).toEqual(['escalated 1/0', 'transferred 1/1']);
    expect(world.sandbox.salesforce.feed(one.id)).toHaveLength(2);
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null, hostWords: null });
  });
});

describe('a field of the customer’s own', () => {
  const choose = (one: SalesforceCase, id: string, value: string | boolean) =>
    one.browser.fromPage('save-writing', {
      account: one.ref.account,
      writing: { escalationField: { id, value } },
      revision: 0,
    });

  it('is set in the same transaction, and emptied when it is closed', async () => {
    const { world, salesforce, one } = await escalated();
    expect(await choose(one, 'Escalation_State__c', 'With engineering')).toMatchObject({ ok: true });
    await one.escalate();
    expect(one.record).toMatchObject({ Escalation_State__c: 'With engineering' });
    expect(salesforce.org.caseWrites).toHaveLength(2);
    const closing = { ref: one.ref, seenKey: one.key(2), outcome: 'solved', cause: 'authority' };
    await one.browser.fromPage('resolve', closing);
    await world.pass(2_000);
    expect(one.record).toMatchObject({ Escalation_State__c: null, IsEscalated: false });
  });

  it.each([
    ['not this person’s to write', ['Case.Escalation_State__c'], 'Escalation_State__c', 'field'],
    ['not there', [], 'Gone__c', 'field'],
  ])('%s: the case is escalated all the same, and it is said', async (_, readOnly, id, words) => {
    const { salesforce, one } = await escalated();
    salesforce.switches.readOnly = readOnly;
    await choose(one, id, 'x');
    await one.escalate();
    expect(one.markers.at(-1)).toBe('escalated 1/1');
    expect(await one.lastEntry()).toMatchObject({ state: 'done', hostWords: words });
  });

  it('refused by Salesforce: the case is escalated all the same, and its words are said', async () => {
    const { one } = await escalated();
    await choose(one, 'Escalation_State__c', 'x'.repeat(60));
    await one.escalate();
    expect(one.markers.at(-1)).toBe('escalated 1/1');
    expect((await one.lastEntry())?.hostWords).toMatch(/^field: .*data value too large/);
  });

  it('is offered in the settings', async () => {
    const { world, one } = await escalated();
    const read = one.browser.fromPage('read-mapping', { account: one.ref.account });
    await world.rest();
    expect(await read).toMatchObject({ answer: { writing: { escalationField: null, revision: 0 } } });
  });
});
