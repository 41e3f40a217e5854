import { describe, expect, it } from 'vitest';
import { foldEscalation } from '../../lib/domain/escalation/fold-escalation';
import { hostChanges } from '../../lib/domain/escalation/host-changes';
import { recordKey } from '../../lib/domain/model/record-key';
import type { PanelState } from '../../lib/messages/panel-state';
import { renderSentence } from '../../lib/view/render-sentence';
import { english } from './catalogue';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

const MINUTE = 60_000;

async function opened(world = new World()) {
  const one = await SalesforceCase.open(world, world.browser('maya'));
  const { salesforce } = world.sandbox;
  /** What the panel says once the case was looked at again. */
  const seen = async () => {
    await world.pass(2 * MINUTE);
    await one.show();
    const { record, policy } = await panel();
    if (record.kind !== 'ticket' || record.facts === null) throw new Error('The panel shows no case.');
    const state = foldEscalation(record.facts.events ?? [], policy);
    return hostChanges(record.facts, state, policy, record.people).map((said) =>
      renderSentence(said, english),
    );
  };
  const panel = async () =>
    ((await one.browser.fromPage('read-panel', { windowId: 1 })) as { answer: PanelState }).answer;
  const at = () =>
    renderSentence(
      { key: '$', values: [{ kind: 'instant', instant: world.now() }] },
      {
        ...english,
        text: (_key, values) => values.join(''),
      },
    );
  return { world, one, salesforce, seen, panel, at };
}

/** Maya has escalated to Priya, Level 1; then somebody without the extension does something. */
async function escalated() {
  const known = await opened();
  await known.one.name('priya');
  await known.one.escalate();
  expect(known.one.markers).toEqual(['escalated 1/0']);
  return known;
}

describe('the org’s own escalation', { timeout: 120_000 }, () => {
  it('by a rule is said, with its moment, and our Escalate takes it up without raising anything', async () => {
    const { world, one, salesforce, seen, at, panel } = await opened();
    salesforce.setField('Case', one.id, { Priority: 'Low' });
    salesforce.ruleEscalates(one.id);
    const when = at();
    expect(await seen()).toEqual([
      `Salesforce escalated it at ${when}, by a rule. Taking it up leaves flag and priority as they are.`,
    ]);
    // Nobody was told, nothing written: it is not ours.
    await world.pass(20 * MINUTE);
    expect([one.markers, one.tasks, await one.browser.outbox()]).toEqual([[], [], []]);
    expect(await panel()).toMatchObject({ record: { assessment: { escalation: { status: 'none' } } } });
    await one.escalate();
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(one.record).toMatchObject({ IsEscalated: true, Priority: 'Low' });
    expect(await seen()).toEqual(['The priority is low in Salesforce, and the escalation is open.']);
    expect(one.paint()).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
  });

  it('by a rule in the name of a person, and by a person: their name is said, and that a rule may use it', async () => {
    const { one, salesforce, seen } = await opened();
    salesforce.ruleEscalates(one.id, {}, 'named-user');
    expect((await seen())[0]).toMatch(
      /^It was escalated in Salesforce at .* by .*, or by a rule in their name\./,
    );
    salesforce.colleagueChanges(one.id, 'sofia', { IsEscalated: false });
    expect(await seen()).toEqual([]);
    salesforce.colleagueChanges(one.id, 'sofia', { IsEscalated: true });
    expect((await seen())[0]).toMatch(/ by Sofia [^,]*, or by a rule/);
  });

  it('that the org keeps no history of is said without a moment', async () => {
    const { one, salesforce, seen } = await opened();
    salesforce.switches.tracked = ['Status'];
    salesforce.ruleEscalates(one.id);
    expect((await seen())[0]).toMatch(/^Salesforce says that it is escalated, and not since when\./);
  });

  it('can be taken up where Salesforce put it: with whoever has it', async () => {
    const { one, salesforce } = await opened();
    const queue = String(salesforce.switches.assignmentRuleQueueId);
    salesforce.ruleEscalates(one.id, { OwnerId: queue });
    await one.show();
    await one.name('priya');
    await one.escalate({ owner: { personId: queue, kind: 'group' } });
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(one.record).toMatchObject({ OwnerId: queue });
    expect(one.comments.at(-1)?.CommentBody).toContain(`owner=${queue}`);
  });

  it('is taken up in the panel, where who is to have it is asked: the badge offers no more than to open it', async () => {
    const { one, salesforce, seen } = await opened();
    await one.name('priya');
    await one.show();
    const offered = () => {
      const { next, drawn } = one.paint() ?? {};
      return [next?.ownerNamed, drawn?.phases.at(-1)?.deed];
    };
    expect(offered()).toEqual([true, 'escalate']);
    salesforce.ruleEscalates(one.id, { OwnerId: salesforce.switches.assignmentRuleQueueId });
    await seen();
    expect(offered()).toEqual([false, 'open-panel']);
    await one.escalate({ owner: { personId: String(one.record?.OwnerId), kind: 'group' } });
    await one.show();
    expect(one.paint()).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
  });

  it('is not given to anybody by a pop-up either, which opens it', async () => {
    const { world, one, salesforce, seen } = await opened();
    await one.name('priya');
    const [key, at] = [recordKey(one.ref), world.now()];
    const alert = { id: `${key}/milestone`, account: one.ref.account, recordKey: key, metric: 'milestone' };
    const queue = salesforce.switches.assignmentRuleQueueId;
    salesforce.ruleEscalates(one.id, { OwnerId: queue });
    await seen();
    const { alerts } = one.browser.tools();
    await alerts.add({ ...alert, kind: 'warning', at, dueAt: at + MINUTE, state: 'planned' });
    await one.browser.clickNotification(alert.id, 'act');
    await world.pass(MINUTE);
    expect(one.browser.opened).toEqual([expect.stringContaining(one.id)]);
    expect([one.markers, one.record?.OwnerId]).toEqual([[], queue]);
  });

  it('while ours is on its way: both stand, once', async () => {
    const { world, one, salesforce } = await opened();
    const fault = { path: /composite$/, bodyIncludes: '"allOrNone":true', hold: 'before', times: 1 } as const;
    const held = world.sandbox.faults.add(fault);
    await one.escalate();
    await world.pass(2_000);
    salesforce.ruleEscalates(one.id, { Priority: 'High' });
    held.release();
    await world.pass(MINUTE);
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(one.tasks).toHaveLength(1);
    expect(await one.lastEntry()).toMatchObject({ state: 'done', problem: null });
  });
});

describe('somebody without the extension', { timeout: 120_000 }, () => {
  it('changes nothing: nothing is said', async () => {
    const { seen } = await escalated();
    expect(await seen()).toEqual([]);
  });

  it('takes the flag off: the log says the level, and nothing is written again', async () => {
    const { one, salesforce, seen, at } = await escalated();
    const writes = salesforce.org.caseWrites.length;
    salesforce.colleagueChanges(one.id, 'sofia', { IsEscalated: false });
    const when = at();
    expect((await seen())[0]).toMatch(
      new RegExp(`^Sofia .* took the escalation flag off at ${when}: the log says Level 1\\.$`),
    );
    expect(one.paint()).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
    salesforce.switches.tracked = [];
    salesforce.org.forget('CaseHistory');
    expect(await seen()).toEqual(['The escalation flag is not set in Salesforce: the log says Level 1.']);
    expect(salesforce.org.caseWrites).toHaveLength(writes);
  });

  it('gives it to somebody else; a rule gives it to a queue', async () => {
    const { one, salesforce, seen } = await escalated();
    salesforce.colleagueChanges(one.id, 'sofia', { OwnerId: one.userId('daniel') });
    expect((await seen())[0]).toMatch(/^Sofia .* gave it to Daniel .* at .*: the log says Priya Raman/);
    salesforce.ruleEscalates(one.id, { OwnerId: salesforce.switches.assignmentRuleQueueId });
    expect((await seen())[0]).toMatch(/^A rule in Salesforce gave it to .* at .*: the log says Priya Raman/);
  });

  it('takes it out of the queue that owns it: that is as it should be', async () => {
    const { world, one, salesforce, seen } = await opened();
    const queue = String(salesforce.switches.assignmentRuleQueueId);
    void one.browser.fromPage('list-owners', { account: one.ref.account });
    await world.rest();
    await one.escalate({ owner: { personId: queue, kind: 'group' } });
    salesforce.colleagueChanges(one.id, 'kwame', { OwnerId: one.userId('kwame') });
    expect(await seen()).toEqual([]);
  });

  it('closes it, and opens it again', async () => {
    const { one, salesforce, seen } = await escalated();
    salesforce.colleagueChanges(one.id, 'sofia', { Status: 'Closed' });
    expect((await seen())[0]).toMatch(
      /^Sofia .* closed the case at .* while escalated to Level 1: close the escalation\.$/,
    );
    salesforce.colleagueChanges(one.id, 'sofia', { Status: 'Working' });
    expect(await seen()).toEqual([]);
    expect(one.paint()).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
  });

  it('what this person may not write was not changed by anybody', async () => {
    const world = new World();
    const { salesforce } = world.sandbox;
    salesforce.switches.readOnly = ['Case.IsEscalated', 'Case.Priority', 'Case.OwnerId'];
    const { one, seen } = await opened(world);
    salesforce.colleagueChanges(one.id, 'sofia', { OwnerId: one.userId('daniel'), Priority: 'Low' });
    await world.pass(2 * MINUTE);
    await one.show();
    await one.name('priya');
    await one.escalate({ reason: 'They asked for a manager.' });
    expect((await one.lastEntry())?.hostWords).toBe('escalation flag · priority · owner');
    expect(await seen()).toEqual([
      'The escalation flag is not set in Salesforce: the log says Level 1.',
      expect.stringMatching(/^It is with Daniel .* in Salesforce: the log says Priya Raman/),
      'The priority is low in Salesforce, and the escalation is open.',
    ]);
  });

  it('lowers the priority', async () => {
    const { one, salesforce, seen } = await escalated();
    salesforce.colleagueChanges(one.id, 'sofia', { Priority: 'Low' });
    expect(await seen()).toEqual([
      'The priority was lowered to low by hand, and the escalation is still open.',
    ]);
  });

  it('the owner’s own public comment counts as the acknowledgement', async () => {
    const { world, one, salesforce } = await escalated();
    await world.pass(5 * MINUTE);
    salesforce.colleagueWrites(one.id, 'priya', 'I am looking into it.', { public: true });
    await world.pass(MINUTE);
    await one.show();
    await world.pass(2 * MINUTE);
    expect(one.markers).toEqual(['escalated 1/0', 'acknowledged 1/1']);
    expect(one.comments.at(-1)?.CommentBody).toContain('ground=reply');
    expect(one.paint()).toMatchObject({ escalation: 'acknowledged' });
  });

  it('a marker that a portal user or a public comment carries changes nothing', async () => {
    const { one, salesforce, seen } = await escalated();
    const line = `[bellwether:1 key=${one.key(1)} deed=resolved level=level-1 owner=nobody due=none policy=shipped-1]`;
    salesforce.colleagueWrites(one.id, 'sofia', line, { public: true });
    await seen();
    expect(one.paint()).toMatchObject({ escalation: 'open' });
  });
});
