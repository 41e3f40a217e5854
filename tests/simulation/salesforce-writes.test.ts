import { describe, expect, it } from 'vitest';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

const MINUTE = 60_000;

async function opened(person = 'maya') {
  const world = new World();
  const { salesforce } = world.sandbox;
  const case_ = await SalesforceCase.open(world, world.browser(person));
  return { world, salesforce, case: case_ };
}

/** The case was escalated to Priya, Level 1, by Maya, who had it. */
async function escalated() {
  const known = await opened();
  known.salesforce.setField('Case', known.case.id, { OwnerId: known.case.userId('maya') });
  await known.case.show();
  await known.case.name('priya');
  await known.case.escalate();
  expect(known.case.markers).toEqual(['escalated 1/0']);
  return known;
}

describe('an escalation', { timeout: 120_000 }, () => {
  it('is one transaction; task, team and mention each stand beside it, once', async () => {
    const { world, salesforce, case: one } = await escalated();
    expect(one.record).toMatchObject({ IsEscalated: true, OwnerId: one.userId('priya') });
    expect(one.tasks).toMatchObject([{ OwnerId: one.userId('priya'), Priority: 'High' }]);
    expect(salesforce.team(one.id)).toMatchObject([{ MemberId: one.userId('maya') }]);
    expect(salesforce.feed(one.id)).toMatchObject([
      { mentions: [one.userId('priya')], visibility: 'InternalUsers', userId: one.userId('maya') },
    ]);
    expect(salesforce.org.caseWrites.map(({ autoAssign }) => autoAssign)).toEqual(['FALSE']);
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null, hostWords: null });
    await world.pass(30 * MINUTE);
    expect([one.markers.length, one.tasks.length, salesforce.feed(one.id).length]).toEqual([1, 1, 1]);
    expect(one.browser.failures).toEqual([]);
  });

  it('what does not stand beside it is named in Salesforce’s words, and nothing is undone', async () => {
    const { salesforce, case: one } = await opened();
    salesforce.setField('Case', one.id, { OwnerId: one.userId('maya') });
    await one.show();
    await one.name('priya');
    salesforce.switches.validationRule = { sobject: 'Task', words: 'Tasks need a type.', fields: ['Type'] };
    salesforce.switches.flow = { sobject: 'CaseTeamMember', words: 'Nobody joins a team today.' };
    salesforce.switches.chatter = 'no-scope';
    await one.escalate();
    expect(one.record).toMatchObject({ IsEscalated: true });
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(await one.lastEntry()).toMatchObject({
      state: 'done',
      problem: null,
      hostWords:
        'task: Tasks need a type. (Type) · case team: Nobody joins a team today. · ' +
        'mention in the feed: This session does not have the scope chatter_api.',
    });
  });

  it('an org without case teams and feeds is escalated all the same', async () => {
    const { salesforce, case: one } = await opened();
    salesforce.setField('Case', one.id, { OwnerId: one.userId('maya') });
    salesforce.switches.hidden = ['CaseTeamMember', 'CaseTeamRole'];
    salesforce.switches.chatter = 'off';
    await one.show();
    await one.name('priya');
    await one.escalate();
    expect(await one.lastEntry()).toMatchObject({
      state: 'done',
      hostWords: 'mention in the feed: Chatter is not enabled for this organization.',
    });
  });

  it.each([1, 2, 3, 5])('a row that somebody else holds, %i times: written once', async (times) => {
    const { world, salesforce, case: one } = await opened();
    salesforce.switches.lockedRows = times;
    await one.escalate();
    await world.pass(5 * MINUTE);
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(one.tasks).toHaveLength(1);
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null });
  });

  it('a colleague’s change in between: read again, and both stand', async () => {
    const { world, salesforce, case: one } = await opened();
    const held = world.sandbox.faults.add({
      method: 'POST',
      path: /composite$/,
      bodyIncludes: '"allOrNone":true',
      hold: 'before',
      times: 1,
    });
    await one.escalate();
    await world.pass(2_000);
    salesforce.colleagueChanges(one.id, 'sofia', { Priority: 'Low' });
    held.release();
    await world.pass(MINUTE);
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(one.record).toMatchObject({ IsEscalated: true, Priority: 'High' });
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null });
  });

  it('two people from the same state: one transition, one task, one post; the other is told', async () => {
    const { world, salesforce, case: one } = await opened();
    const other = await SalesforceCase.open(world, world.browser('daniel'));
    await one.name('priya');
    await other.name('priya');
    void one.browser.fromPage('escalate', { ref: one.ref });
    await world.pass(1_500);
    void other.browser.fromPage('escalate', { ref: one.ref });
    await world.pass(2 * MINUTE);
    expect(one.markers.filter((marker) => marker.startsWith('escalated'))).toEqual(['escalated 1/0']);
    expect(one.tasks).toHaveLength(1);
    expect(salesforce.feed(one.id)).toHaveLength(1);
    expect(await other.lastEntry()).toMatchObject({ problem: 'already-escalated' });
  });
});

describe('an answer that never comes', () => {
  const composite = { path: /composite$/, bodyIncludes: '"allOrNone":true' };
  it.each([
    ['of the transaction, which was done', { ...composite, drop: 'after' }],
    ['of the transaction, which was not', { ...composite, drop: 'before' }],
    ['of the transaction, cut off', { ...composite, answer: 'truncated-json' }],
    ['of the task, which was made', { path: /sobjects\/Task$/, drop: 'after' }],
    ['of the post, which was made', { path: /feed-elements$/, method: 'POST', drop: 'after' }],
    ['of the team, which was changed', { path: /sobjects\/CaseTeamMember$/, drop: 'after' }],
  ] as const)('%s: everything once', async (_, fault) => {
    const { world, salesforce, case: one } = await opened();
    salesforce.setField('Case', one.id, { OwnerId: one.userId('maya') });
    await one.show();
    await one.name('priya');
    world.sandbox.faults.add({ times: 1, ...fault });
    await one.escalate();
    await world.pass(5 * MINUTE);
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(one.tasks).toHaveLength(1);
    expect(salesforce.feed(one.id)).toHaveLength(1);
    expect(salesforce.team(one.id)).toHaveLength(1);
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null, hostWords: null });
  });
});

describe('a refusal', () => {
  const long = `<b>Eskalation nicht möglich</b><br>${'Bitte füllen Sie zuerst das Feld „Produktbereich“ aus. '.repeat(18)}<a href="/x">Hilfe</a>`;
  it.each([
    ['a validation rule', 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Enter the product first.', ['Product__c']],
    ['a required field', 'REQUIRED_FIELD_MISSING', 'Required fields are missing: [Origin]', ['Origin']],
    ['a thousand characters in German, with marks of HTML', 'FIELD_CUSTOM_VALIDATION_EXCEPTION', long, []],
  ])('of %s: its words and fields are shown, and nothing is written', async (_, code, words, fields) => {
    const { world, salesforce, case: one } = await opened();
    salesforce.switches.validationRule = { sobject: 'Case', code, words, fields };
    await one.escalate({ reason: 'They threaten to leave' });
    await world.pass(5 * MINUTE);
    const unnamed = fields.filter((field) => !words.includes(field));
    const shown = unnamed.length === 0 ? words.trim() : `${words} (${unnamed.join(', ')})`;
    expect(await one.lastEntry()).toMatchObject({ state: 'refused', problem: 'invalid', hostWords: shown });
    expect(one.markers).toEqual([]);
    expect(one.record).toMatchObject({ IsEscalated: false });
    expect([one.tasks, salesforce.feed(one.id), salesforce.team(one.id)]).toEqual([[], [], []]);
    // Tried once: nobody but a person can change what the org objects to.
    expect(salesforce.org.caseWrites).toHaveLength(1);
  });

  it.each(['Case', 'CaseComment'])('of a flow on %s undoes both', async (sobject) => {
    const { salesforce, case: one } = await opened();
    const words =
      "We can't save this record because the “Escalation guard” process failed. Give your Salesforce admin these details.";
    salesforce.switches.flow = { sobject, words };
    await one.escalate();
    expect(await one.lastEntry()).toMatchObject({ state: 'refused', problem: 'invalid', hostWords: words });
    expect([one.markers, one.record?.IsEscalated]).toEqual([[], false]);
  });
});

describe('what was refused', { timeout: 120_000 }, () => {
  async function refused() {
    const known = await opened();
    const words = 'Enter the reason before you escalate.';
    const rule = { sobject: 'Case', words, fields: ['Reason'], unlessSet: 'Reason' };
    known.salesforce.switches.validationRule = rule;
    await known.case.escalate({ reason: 'They threaten to leave' });
    const rowId = (await known.case.lastEntry())?.id ?? '';
    const answer = (wish: 'again' | 'drop') => known.case.browser.fromPage('answer-refusal', { rowId, wish });
    return { ...known, rowId, answer };
  }

  it('is tried again by a person, with what they typed, once the org lets it', async () => {
    const { world, salesforce, case: one, answer } = await refused();
    world.sleep(2 * 60 * MINUTE);
    expect(await answer('again')).toMatchObject({ answer: { outcome: 'queued' } });
    await world.pass(11_000);
    expect(await one.lastEntry()).toMatchObject({ state: 'refused', problem: 'invalid' });
    salesforce.setField('Case', one.id, { Reason: 'Performance' });
    await answer('again');
    await world.pass(11_000);
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(one.tasks).toHaveLength(1);
    expect(one.comments.at(-1)?.CommentBody).toContain('They threaten to leave');
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null, hostWords: null });
    expect(await answer('again')).toMatchObject({ answer: { outcome: 'gone' } });
    expect(await answer('drop')).toMatchObject({ answer: { outcome: 'gone' } });
  });

  it('waits its ten seconds again, in which it can be undone', async () => {
    const { world, salesforce, case: one, rowId, answer } = await refused();
    salesforce.switches.validationRule = null;
    await answer('again');
    await world.pass(5_000);
    expect(await one.browser.fromPage('undo', { rowId })).toMatchObject({ answer: { undone: true } });
    await world.pass(MINUTE);
    expect(one.markers).toEqual([]);
  });

  it('is dropped by a person', async () => {
    const { world, salesforce, case: one, answer } = await refused();
    expect(await answer('drop')).toMatchObject({ answer: { outcome: 'dropped' } });
    expect(await one.browser.outbox()).toEqual([]);
    salesforce.switches.validationRule = null;
    await world.pass(10 * MINUTE);
    expect(one.markers).toEqual([]);
  });

  it('is not tried again beside something else that is on its way', async () => {
    const { salesforce, case: one, answer } = await refused();
    salesforce.switches.validationRule = null;
    await one.browser.fromPage('escalate', { ref: one.ref });
    expect(await answer('again')).toMatchObject({ answer: { outcome: 'gone' } });
  });
});
